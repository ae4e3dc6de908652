package io.supportplatform.contracts.product;

import io.supportplatform.contracts.product.domain.Hosting;
import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.contracts.product.domain.ProductVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a product is stored. */
@Entity
@Table(name = "product")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ProductRow {

    @Id
    String id;

    String name;

    @Enumerated(EnumType.STRING)
    Hosting hosting;

    @Enumerated(EnumType.STRING)
    Portal portal;

    @Version
    long revision;

    @Column(name = "changed_at")
    Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "product_version", joinColumns = @JoinColumn(name = "product_id"))
    @MapKeyColumn(name = "version")
    Map<String, VersionRow> versions = new HashMap<>();

    /** One version, compared by value so that only what differs is written. */
    @Embeddable
    record VersionRow(
            @Column(name = "release_order") int releaseOrder,
            @Nullable @Column(name = "mainstream_end") LocalDate mainstreamEnd,
            @Nullable @Column(name = "extended_end") LocalDate extendedEnd) {

        static VersionRow of(ProductVersion version) {
            return new VersionRow(version.releaseOrder(), version.mainstreamEnd(), version.extendedEnd());
        }

        ProductVersion toVersion(String name) {
            return new ProductVersion(name, releaseOrder, mainstreamEnd, extendedEnd);
        }
    }

    static ProductRow of(ProductId id) {
        ProductRow row = new ProductRow();
        row.id = id.value();
        return row;
    }

    /** Hibernate counts from 0; the versions that others see start at 1. */
    long version() {
        return revision + 1;
    }

    Product toProduct() {
        List<ProductVersion> read = versions.entrySet().stream()
                .map(each -> each.getValue().toVersion(each.getKey()))
                .toList();
        return new Product(new ProductId(id), name, hosting, portal, read);
    }

    void write(Product product, Instant now) {
        name = product.name();
        hosting = product.hosting();
        portal = product.portal();
        changedAt = now;
        Map<String, VersionRow> written =
                product.versions().stream().collect(Collectors.toMap(ProductVersion::version, VersionRow::of));
        versions.keySet().retainAll(written.keySet());
        versions.putAll(written);
    }
}
