// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.OutcomeKind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a line to a host or a terminal failed, as drivers and gateways tell it in words, and what that says of the request
 * that was on it: nothing was started only where the other side was never reached.
 */
public enum LineFault {
    /** There was no connection at all. */
    NEVER_STOOD(OutcomeKind.NOT_STARTED),
    /** There was one, and whoever was asked may have heard. */
    BROKE(OutcomeKind.UNKNOWN);

    private static final Pattern NEVER = Pattern.compile("refused|unreachable|no route|unknown ?host|not connected"
            + "|connect timeout|connect(ion)? timed out|before any byte|before write|never sent|not sent");
    private static final Pattern WRITTEN = Pattern.compile("after (write|send)");

    private final OutcomeKind kind;

    LineFault(OutcomeKind kind) {
        this.kind = kind;
    }

    /**
     * The fault of these words, in English as operating systems and libraries have them: {@code ECONNREFUSED}, {@code
     * Connection reset}. Words that are none of a connection that never stood are {@link #BROKE}, for a doubt is no
     * refusal; so is what is told of a byte that was written.
     */
    public static LineFault of(String told) {
        String plain = told.toLowerCase(Locale.ROOT).replaceAll("[_-]+", " ");
        return NEVER.matcher(plain).find() && !WRITTEN.matcher(plain).find() ? NEVER_STOOD : BROKE;
    }

    /** What it says of the request. */
    public OutcomeKind kind() {
        return kind;
    }

    /** The same where it is known whether a byte of the request was written: without one, nothing was started. */
    public OutcomeKind kind(boolean written) {
        return written ? OutcomeKind.UNKNOWN : OutcomeKind.NOT_STARTED;
    }
}
