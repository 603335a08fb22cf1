import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOPBACK } from './ports.ts';

/** `small`: starts fast and stays small (tests, loading, small machines). `serving`: compiles fully and collects beside the queries. */
export type Profile = 'small' | 'serving';

/** A class-data archive to map at the start, or one to write at the end. */
export type Archive = { readonly use: string } | { readonly make: string };

/** What decides the command line of the JVM. */
export interface JvmSettings {
  readonly home: string;
  readonly jars: string;
  readonly profile: Profile;
  /** The largest heap, as Java writes it (`1g`, `768m`). */
  readonly heap: string;
  readonly archive: Archive | null;
}

/** The heap of a profile where none is asked for. */
export const DEFAULT_HEAP: Readonly<Record<Profile, string>> = { small: '512m', serving: '1g' };

const COLLECTOR: Readonly<Record<Profile, readonly string[]>> = {
  small: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  serving: ['-XX:+UseG1GC'],
};
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** The arguments that run Neo4j Community in the foreground of a JVM. Out of memory ends it, so that it is started again. */
export function makeJvmArguments(settings: JvmSettings): string[] {
  return [
    '-Xms256m',
    `-Xmx${settings.heap}`,
    ...COLLECTOR[settings.profile],
    ...archiveArguments(settings.archive),
    '-XX:+ExitOnOutOfMemoryError',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    join(settings.jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${settings.home}`,
    `--config-dir=${join(settings.home, 'conf')}`,
    '--console-mode',
  ];
}

function archiveArguments(archive: Archive | null): string[] {
  if (archive === null) return [];
  return 'use' in archive ? [`-XX:SharedArchiveFile=${archive.use}`] : [`-XX:ArchiveClassesAtExit=${archive.make}`];
}

/** The text of `neo4j.conf`: Bolt on one loopback port with authentication, and nothing else that listens. */
export function makeConfiguration(port: number, profile: Profile): string {
  const lines = [
    `server.default_listen_address=${LOOPBACK}`,
    `server.bolt.listen_address=${LOOPBACK}:${port}`,
    `server.bolt.advertised_address=${LOOPBACK}:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${profile === 'small' ? '64m' : '256m'}`,
    'dbms.usage_report.enabled=false',
    // Each transaction passes its own time limit.
    'db.transaction.timeout=0',
    'dbms.security.auth_enabled=true',
    'db.tx_log.preallocate=false',
    // Neo4j gives a sign of life every 4 s, also while it works, and tells drivers to give up a connection that is silent for twice as long.
    'server.bolt.connection_keep_alive=4s',
    'server.bolt.connection_keep_alive_probes=2',
    'server.bolt.connection_keep_alive_streaming_scheduling_interval=1s',
    // Without these two a stop takes ten seconds.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1',
  ];
  return `${lines.join('\n')}\n`;
}

/** Writes `neo4j.conf` under the home folder, replacing an earlier one. */
export function writeConfiguration(home: string, port: number, profile: Profile): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), makeConfiguration(port, profile));
}
