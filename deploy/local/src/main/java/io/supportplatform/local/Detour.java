package io.supportplatform.local;

/**
 * How a service reaches its servers when not directly: through somebody's proxy, who may break the line.
 *
 * @param databasePort the proxy in front of PostgreSQL
 * @param brokerPort where the broker listens for this service, behind the proxy
 * @param brokerProxyPort the proxy in front of that, and the address by which the broker calls itself there
 */
public record Detour(int databasePort, int brokerPort, int brokerProxyPort) {}
