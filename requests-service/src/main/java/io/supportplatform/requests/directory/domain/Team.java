package io.supportplatform.requests.directory.domain;

import java.time.ZoneId;
import java.util.Set;

/** A support team: whether it takes booked calls, where it works, what it speaks and handles; no products means all of them. */
public record Team(
        TeamId id,
        String name,
        boolean schedules,
        ZoneId timeZone,
        Set<String> languages,
        Set<String> products,
        boolean autoAcceptTransfers) {

    public Team {
        languages = Set.copyOf(languages);
        products = Set.copyOf(products);
    }

    public ProductFit fit(String productId) {
        if (products.contains(productId)) {
            return ProductFit.SPECIALIST;
        }
        return products.isEmpty() ? ProductFit.GENERALIST : ProductFit.STRANGER;
    }
}
