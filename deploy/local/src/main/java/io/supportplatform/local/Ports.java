package io.supportplatform.local;

import io.supportplatform.local.parts.FreePorts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which loopback port every part of the stack listens on. */
public record Ports(
        int gateway,
        int contracts,
        int requests,
        int scheduling,
        int notification,
        int postgres,
        int kafka,
        int issuer,
        int smtp,
        int imap) {

    public static final int DEFAULT_BASE = 8080;
    private static final int COUNT = 10;

    /** The ten ports from the base on, as the README lists them. */
    public static Ports from(int base) {
        if (base < 1024 || base > 65_535 - COUNT) {
            throw new StackException("The port base must be between 1024 and 65525, but is " + base + ".");
        }
        return new Ports(
                base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8, base + 9);
    }

    /** Ten free ports, for tests that run beside anything else. */
    public static Ports free() {
        var found = new TreeSet<Integer>();
        while (found.size() < COUNT) {
            found.add(FreePorts.next());
        }
        var p = found.stream().mapToInt(Integer::intValue).toArray();
        return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9]);
    }

    public int of(ServiceModule service) {
        return switch (service) {
            case CONTRACTS -> contracts;
            case REQUESTS -> requests;
            case SCHEDULING -> scheduling;
            case NOTIFICATION -> notification;
        };
    }

    /** By part name, in the order in which parts start. */
    Map<String, Integer> byPart() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", postgres);
        ports.put("kafka", kafka);
        ports.put("issuer", issuer);
        ports.put("smtp", smtp);
        ports.put("imap", imap);
        for (var service : ServiceModule.values()) {
            ports.put(service.key(), of(service));
        }
        ports.put("gateway", gateway);
        return ports;
    }

    void requireFree() {
        byPart().forEach((part, port) -> {
            if (!FreePorts.isFree(port)) {
                throw new StackException(
                        "Port %d (%s) is busy: stop what listens there, or choose others with".formatted(port, part)
                                + " --port-base N.");
            }
        });
    }
}
