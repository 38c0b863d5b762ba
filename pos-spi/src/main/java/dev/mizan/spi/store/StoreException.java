// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.util.Map;

/**
 * A store failed. After {@link StoreFailure#FULL} it is certain that nothing was written, and the store can be used
 * again once there is room; after any other, what was being committed is unknown until the store is opened again.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StoreFailure failure;
    private final String store;
    private final String detail;

    /** A failure of a store that is named by its place. */
    public StoreException(StoreFailure failure, String store, String detail, Throwable cause) {
        super(failure.filled(Language.EN, Map.of("store", store, "detail", detail)), cause);
        this.failure = failure;
        this.store = store;
        this.detail = detail;
    }

    /** A failure that the store itself found. */
    public StoreException(StoreFailure failure, String store, String detail) {
        super(failure.filled(Language.EN, Map.of("store", store, "detail", detail)));
        this.failure = failure;
        this.store = store;
        this.detail = detail;
    }

    /** A failure before it is known which store it is in. */
    StoreException(StoreFailure failure, String detail, Throwable cause) {
        this(failure, "", detail, cause);
    }

    /** Which kind of failure. */
    public StoreFailure failure() {
        return failure;
    }

    /** The same as a refusal, for a caller that knows that nothing was lost by it. */
    public <T> Refused<T> refused() {
        return new Refused<>(failure, facts());
    }

    /** What failed and what to do, in words. */
    public String message(Language language) {
        return failure.filled(language, facts());
    }

    private Map<String, String> facts() {
        return Map.of("store", store, "detail", detail);
    }
}
