// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.display;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** A display in an owner's hands, for drivers: it refuses what is too much and what a terminal would obey. */
public abstract class DisplaySession extends HeldSession<Attendant> implements Display {
    private final DisplayCapabilities capabilities;

    /** A display that can do this. */
    protected DisplaySession(Attendant by, DisplayCapabilities capabilities) {
        super(by);
        this.capabilities = Objects.requireNonNull(capabilities);
    }

    /**
     * Shows these lines and nothing else, none for an empty display; they are not too many, not too long and hold no
     * control character. What has no sign here is refused by {@link #unshowable} before anything is shown. Called on the
     * device's thread; an {@link IOException} means that the device is lost.
     */
    protected abstract Outcome<Boolean> shown(List<String> lines) throws IOException, InterruptedException;

    /** The refusal of a line that it has no signs for. */
    protected final Outcome<Boolean> unshowable(String line) {
        return Outcome.refused(DisplayReason.UNSHOWABLE, "device", by.id(), "detail", line);
    }

    @Override
    public final DisplayCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public final CompletionStage<Outcome<Boolean>> show(List<String> lines, Patience patience) {
        List<String> given = List.copyOf(lines);
        return by.call("show", patience, it -> checked(given));
    }

    @Override
    public final CompletionStage<Outcome<Boolean>> clear(Patience patience) {
        return by.call("clear", patience, it -> shown(List.of()));
    }

    private Outcome<Boolean> checked(List<String> lines) throws IOException, InterruptedException {
        for (String line : lines) {
            if (line.codePoints().anyMatch(Character::isISOControl)) {
                return unshowable(line);
            }
        }
        if (lines.size() > capabilities.lines()
                || lines.stream().anyMatch(it -> it.codePointCount(0, it.length()) > capabilities.columns())) {
            return Outcome.refused(
                    DisplayReason.TOO_MUCH,
                    "device",
                    by.id(),
                    "lines",
                    capabilities.lines(),
                    "columns",
                    capabilities.columns(),
                    "detail",
                    String.join(" / ", lines));
        }
        return shown(lines);
    }
}
