package io.supportplatform.contracts.product.domain;

/** How far a version is in its support lifecycle. */
public enum SupportPhase {
    MAINSTREAM,
    EXTENDED,
    ENDED
}
