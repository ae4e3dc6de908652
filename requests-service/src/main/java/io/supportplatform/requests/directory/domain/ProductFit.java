package io.supportplatform.requests.directory.domain;

/** How well a team fits a product, best first: it names the product, it takes every product, it names others. */
public enum ProductFit {
    SPECIALIST,
    GENERALIST,
    STRANGER
}
