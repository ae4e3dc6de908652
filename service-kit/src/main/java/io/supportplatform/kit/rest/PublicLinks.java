package io.supportplatform.kit.rest;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes absolute links from the configured public base, never from a request's Host header. */
@Singleton
public class PublicLinks {

    private final URI base;

    PublicLinks(@ConfigProperty(name = "platform.public-base") URI base) {
        this.base = base;
    }

    /** @param path absolute path, for example {@code /api/contracts/v1/contracts/…} */
    public URI to(String path) {
        return base.resolve(path);
    }
}
