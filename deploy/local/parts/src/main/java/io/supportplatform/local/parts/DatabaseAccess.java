package io.supportplatform.local.parts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a service's database is and which two roles use it: the owner migrates, the app role runs. */
public record DatabaseAccess(String host, int port, String name) {

    public DatabaseAccess {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a service name: " + name);
        }
    }

    public String appUser() {
        return name + "_app";
    }

    public String ownerUser() {
        return name + "_owner";
    }

    /** Local logins only: the embedded server listens on loopback and trusts it. */
    public String appPassword() {
        return appUser() + "-local";
    }

    public String ownerPassword() {
        return ownerUser() + "-local";
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** The configuration keys every service reads. */
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("platform.database.host", host);
        settings.put("platform.database.port", Integer.toString(port));
        settings.put("platform.database.name", name);
        settings.put("platform.database.app-user", appUser());
        settings.put("platform.database.app-password", appPassword());
        settings.put("platform.database.owner-user", ownerUser());
        settings.put("platform.database.owner-password", ownerPassword());
        return settings;
    }
}
