// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The answer of an operation that may be refused. A refusal is expected (a closed till, an unknown barcode) and is a
 * value; a bug is an exception. Immutable.
 *
 * @param <T> what is answered when it is done
 */
public sealed interface Outcome<T> permits Outcome.Done, Refused {

    /** The operation was carried out. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Carried out, with this answer. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /**
     * Refused, and nothing has changed.
     *
     * @param facts names and values for the reason's message, in pairs: {@code "till", "T1"}
     */
    static <T> Outcome<T> refused(Reason reason, Object... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("facts come in pairs of name and value: " + facts.length);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i].toString(), facts[i + 1].toString());
        }
        return new Refused<>(reason, named);
    }

    /** Whether it was carried out. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /** Goes on with the answer, or keeps the refusal. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.reason(), refused.facts());
    }

    /** Translates the answer, or keeps the refusal. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> translation) {
        return then(value -> done(translation.apply(value)));
    }

    /**
     * The answer, for a caller to whom a refusal is a bug.
     *
     * @throws RefusedException if it was refused
     */
    default T orElseThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new RefusedException((Refused<T>) this);
    }
}
