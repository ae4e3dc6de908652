package io.supportplatform.contracts.product.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A product with all its versions, newest first. */
public record Product(ProductId id, String name, Hosting hosting, Portal portal, List<ProductVersion> versions) {

    private static final int NEWEST = 2;

    public Product {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(ProductVersion::releaseOrder).reversed())
                .toList();
        refuseRepeats(versions);
    }

    public Optional<ProductVersion> version(String name) {
        return versions.stream().filter(each -> each.version().equals(name)).findFirst();
    }

    /** Whether the version is the newest (N) or the one before it (N-1). */
    public boolean isAmongNewest(ProductVersion version) {
        return versions.stream().limit(NEWEST).anyMatch(version::equals);
    }

    private static void refuseRepeats(List<ProductVersion> versions) {
        Set<String> names = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        for (ProductVersion version : versions) {
            if (!names.add(version.version()) || !orders.add(version.releaseOrder())) {
                throw new IllegalArgumentException("version or release order given twice: " + version.version());
            }
        }
    }
}
