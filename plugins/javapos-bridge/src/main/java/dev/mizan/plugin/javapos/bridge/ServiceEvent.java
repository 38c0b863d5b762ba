// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import java.util.Objects;

/**
 * Something that a JavaPOS service told.
 *
 * @param number the status; of an output its id, of an error its code, of a direct event the vendor's number
 * @param extended of an error the vendor's own code, of a direct event its data; else 0
 */
public record ServiceEvent(Kind kind, int number, int extended) {
    /** The kinds of events of UnifiedPOS. */
    public enum Kind {
        /** Input is there: read the properties of the category. */
        DATA,
        /** Only the vendor knows what it means. */
        DIRECT_IO,
        /** Input or output that nobody waited for has failed. */
        ERROR,
        /** Output that nobody waited for is done. */
        OUTPUT_COMPLETE,
        /** The device changed: power, paper, a drawer. */
        STATUS_UPDATE
    }

    public ServiceEvent {
        Objects.requireNonNull(kind);
    }
}
