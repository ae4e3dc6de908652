package io.supportplatform.requests.catalogue.domain;

import java.util.Set;

/** A product as contracts-service last described it. */
public record KnownProduct(String id, String name, String hosting, Set<String> versions) {

    public KnownProduct {
        versions = Set.copyOf(versions);
    }
}
