// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.ArrayList;
import java.util.List;

/** Lets a caller take a call back. Safe for use by many threads; cancelled once, it stays so. */
public final class CancelToken {
    private final List<Runnable> told = new ArrayList<>();
    private boolean cancelled;

    /** A token that nobody has used yet. */
    public CancelToken() {}

    /** Takes the call back; who waits is told on this thread. A second time does nothing. */
    public void cancel() {
        List<Runnable> now;
        synchronized (told) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            now = List.copyOf(told);
            told.clear();
        }
        now.forEach(Runnable::run);
    }

    /** Whether the call was taken back. */
    public boolean isCancelled() {
        synchronized (told) {
            return cancelled;
        }
    }

    /** Has {@code then} run on cancelling; at once where that has happened. It must not block. */
    public void onCancel(Runnable then) {
        synchronized (told) {
            if (!cancelled) {
                told.add(then);
                return;
            }
        }
        then.run();
    }
}
