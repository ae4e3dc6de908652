package io.supportplatform.contracts.product.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A product's readable id, for example {@code windows-server}. */
public record ProductId(String value) {

    /** Lower-case words joined by hyphens; the length is looked at first, because matching many words takes much stack. */
    public static final String FORMAT = "(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*";

    public static final int MAX_LENGTH = 64;

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    public ProductId {
        if (value.length() > MAX_LENGTH || !PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a product id: " + value);
        }
    }

    /** Reads an id that others sent; what is none names no product. */
    public static Optional<ProductId> read(String text) {
        return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches()
                ? Optional.of(new ProductId(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
