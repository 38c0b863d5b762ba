// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.drawer;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** A drawer in an owner's hands, for drivers: it opens for a reason, and tells nothing of a switch that it has not. */
public abstract class DrawerSession extends HeldSession<Attendant> implements Drawer {
    private final boolean tellsState;

    /** A drawer with a switch or without. */
    protected DrawerSession(Attendant by, boolean tellsState) {
        super(by);
        this.tellsState = tellsState;
    }

    /** Gives one pulse. Called on the device's thread; an {@link IOException} means that the device is lost. */
    protected abstract void pulse(Patience patience) throws IOException, InterruptedException;

    /** Whether it is open; asked where it has a switch alone. Called on the device's thread. */
    protected abstract Outcome<Known> state(Patience patience) throws IOException, InterruptedException;

    @Override
    public final DrawerCapabilities capabilities() {
        return new DrawerCapabilities(tellsState);
    }

    @Override
    public final CompletionStage<Outcome<Known>> open(String reason, Patience patience) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a drawer opens for a reason");
        }
        return by.call("open", patience, it -> {
            pulse(it);
            return told(it);
        });
    }

    @Override
    public final CompletionStage<Outcome<Known>> isOpen(Patience patience) {
        return by.call("is open", patience, this::told);
    }

    private Outcome<Known> told(Patience patience) throws IOException, InterruptedException {
        return tellsState ? state(patience) : Outcome.done(Known.UNKNOWN);
    }
}
