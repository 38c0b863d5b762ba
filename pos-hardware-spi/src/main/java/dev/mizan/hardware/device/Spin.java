// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long a thread looks for what it waits for before it sleeps, since waking a thread can cost more than a short call. It
 * goes by whether looking helped: each look that saw nothing halves the next, and after a few of them threads sleep at once
 * and look again only now and then. So a device that is slow or asked seldom costs nothing, nor does a machine whose
 * processors are all taken, where whoever looks only keeps the other from its work. Never looks where there is only one
 * processor. Threads may share it: what each knows of the others may be late, which costs one look.
 */
final class Spin {
    /** The longest look, in nanoseconds. */
    static final long MOST = 30_000;

    /** A shorter one is none. */
    static final long LEAST = 2_000;

    /** Among so many waits without a look one looks again: half a microsecond for each of them. */
    static final int TRIES_AGAIN = 64;

    private static final boolean SEVERAL = Runtime.getRuntime().availableProcessors() > 1;
    private static final int LOOKS_A_TIME = 16;

    private final LongSupplier nanos;
    private final boolean several;
    private volatile long budget = MOST;
    private int slept;

    Spin() {
        this(System::nanoTime, SEVERAL);
    }

    Spin(LongSupplier nanos, boolean several) {
        this.nanos = nanos;
        this.several = several;
    }

    /** Looks for as long as it pays; whether it came. */
    boolean saw(BooleanSupplier come) {
        long look = next();
        if (look == 0) {
            return come.getAsBoolean();
        }
        boolean probe = budget == 0;
        boolean seen = looked(look, come);
        long now = seen ? Math.min(MOST, look * 2) : probe ? 0 : look / 2;
        budget = now < LEAST ? 0 : now;
        return seen;
    }

    private long next() {
        long look = several ? budget : 0;
        if (look == 0 && several && ++slept >= TRIES_AGAIN) {
            slept = 0;
            return MOST;
        }
        return look;
    }

    private boolean looked(long look, BooleanSupplier come) {
        long begin = nanos.getAsLong();
        do {
            for (int i = 0; i < LOOKS_A_TIME; i++) {
                if (come.getAsBoolean()) {
                    return true;
                }
                Thread.onSpinWait();
            }
        } while (nanos.getAsLong() - begin < look);
        return false;
    }

    /** How long the next look lasts. */
    long budget() {
        return budget;
    }
}
