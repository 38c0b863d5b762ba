// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.DocumentNumber;

/**
 * The documents of one kind that a session issued in one epoch of its till: without a gap from the first to the last.
 *
 * @param first of them
 * @param last of them
 */
public record DocumentSpan(DocumentNumber first, DocumentNumber last) {
    public DocumentSpan {
        if (!first.series().equals(last.series()) || first.number() > last.number()) {
            throw new IllegalArgumentException("no span from " + first + " to " + last);
        }
    }

    /** What kind they are. */
    public DocumentKind kind() {
        return first.kind();
    }

    /** By kind, then by epoch. */
    long order() {
        return ((long) kind().ordinal() << Integer.SIZE) + first.epoch();
    }

    /** How many they are. */
    public long count() {
        return last.number() - first.number() + 1;
    }

    DocumentSpan plus(DocumentSpan next) {
        return new DocumentSpan(first, next.last);
    }
}
