// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.Leaving;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A made-up device with transactions, as a German one has: begun, changed, and finished or ended, in its own log. It outlives
 * the till that is plugged into it, and remembers what it was asked that its law forbids. Safe for use by many threads.
 */
public final class SigningDevice {
    /** What it did, in this order. */
    public record Entry(String what, String token, String of) {}

    /** How a call fares. */
    public enum Fate {
        /** It is done and answered. */
        FINE,
        /** It never got there. */
        DEAF,
        /** It is done, and the answer is lost. */
        MUTE
    }

    private final List<Entry> log = new ArrayList<>();
    private final Map<String, FiscalDraft> underway = new LinkedHashMap<>();
    private final Map<String, UUID> finished = new LinkedHashMap<>();
    private Fate fate = Fate.FINE;
    private final List<String> wrongs = new ArrayList<>();
    private int count;

    /** A device with an empty log, whose calls fare well. */
    public SigningDevice() {}

    /** How calls fare from now on. */
    public synchronized SigningDevice faring(Fate next) {
        fate = next;
        return this;
    }

    /** All that it did. */
    public synchronized List<Entry> log() {
        return List.copyOf(log);
    }

    /** What it was asked and its law forbids: a caller's mistakes. */
    public synchronized List<String> wrongs() {
        return List.copyOf(wrongs);
    }

    /** What is begun and has no end, in the order in which it was begun. */
    public synchronized List<String> underway() {
        reach();
        return List.copyOf(underway.keySet());
    }

    synchronized String begin(FiscalDraft draft) {
        reach();
        String token = "T" + ++count;
        underway.put(token, draft);
        return done("begin", token, draft.id().toString());
    }

    synchronized String update(String token, FiscalDraft draft) {
        reach();
        if (!demand(token).id().equals(draft.id())) {
            throw wrong(token + " is no transaction of " + draft.id());
        }
        underway.put(token, draft);
        return done("update", token, draft.groups().toString());
    }

    synchronized void finish(String token, UUID document) {
        reach();
        if (!document.equals(finished.get(token))) {
            demand(token);
            underway.remove(token);
            finished.put(token, document);
            done("finish", token, document.toString());
        } else if (fate == Fate.MUTE) {
            throw new FiscalException("the answer was lost");
        }
    }

    synchronized String leave(String token, Leaving how, boolean keepsParked) {
        reach();
        demand(token);
        if (how == Leaving.PARKED && keepsParked) {
            return done("park", token, "");
        }
        underway.remove(token);
        done("leave", token, how.name());
        return "";
    }

    private FiscalDraft demand(String token) {
        FiscalDraft draft = underway.get(token);
        if (draft == null) {
            throw wrong("nothing is underway as " + token + "; the log: " + log);
        }
        return draft;
    }

    private FiscalException wrong(String what) {
        wrongs.add(what);
        return new FiscalException(what);
    }

    private void reach() {
        if (fate == Fate.DEAF) {
            throw new FiscalException("the device does not answer");
        }
    }

    private String done(String what, String token, String of) {
        log.add(new Entry(what, token, of));
        if (fate == Fate.MUTE) {
            throw new FiscalException("the answer was lost");
        }
        return token;
    }
}
