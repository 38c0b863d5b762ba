// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.phase;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Leaving;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one unit at its regime's device. The device is asked one thing at a time, through the unit's watchdog;
 * it alone knows for certain what is underway, so that nothing is kept here that a restart could lose. Whatever can not be
 * known is ended at the device and begun anew: each beginning has one end. Safe for use by many threads.
 */
public final class Phases {
    private static final int REMEMBERED = 64;

    private final FiscalRegime regime;
    private final Guarded watchdog;
    private final boolean wanted;
    private final ReentrantLock device = new ReentrantLock(true);
    private final AtomicReference<@Nullable Ringing> inFront = new AtomicReference<>();
    private final Set<String> known = new HashSet<>();
    private final Map<UUID, String> tokens = new LinkedHashMap<>();
    private boolean doubtful = true;

    /** A call that answers in time, or is refused as {@link FiscalReason#UNAVAILABLE}. */
    public interface Guarded {
        /** The answer, or the refusal. */
        <T> Outcome<T> call(Supplier<Outcome<T>> work);
    }

    /** Of a unit's regime, through the unit's watchdog. */
    public Phases(FiscalRegime regime, Guarded watchdog) {
        this.regime = regime;
        this.watchdog = watchdog;
        this.wanted = regime.capabilities().has(FiscalFeature.TWO_PHASE);
    }

    boolean wanted() {
        return wanted;
    }

    /** The basket whose sale is the next one. */
    void inFront(Ringing basket) {
        inFront.set(basket);
    }

    void notInFront(Ringing basket) {
        inFront.compareAndSet(basket, null);
    }

    /** The device hears what a basket came to last; where it hears of it for the first time, that it begins. */
    void hear(Ringing basket) {
        alone(() -> basket.untold().ifPresent(draft -> {
            Outcome<String> told = basket.token().isEmpty() ? begin(draft) : update(basket.token(), draft);
            if (told instanceof Outcome.Done<String> done) {
                basket.told(draft, done.value());
            }
        }));
    }

    /** The basket goes on without a document. */
    void leave(Ringing basket, Leaving how) {
        alone(() -> {
            if (!basket.token().isEmpty()) {
                basket.under(leave(basket.token(), how));
            }
        });
    }

    /**
     * Finishes a document: under the token of the basket in front where it is its sale, else as a transaction of its own. A
     * regime that wants no such thing gets the empty token.
     *
     * @param rung whether it is of what a till sells now
     * @param finish asks the device
     */
    public Outcome<FiscalResult> finish(
            FiscalDocument document, boolean rung, Function<String, Outcome<FiscalResult>> finish) {
        if (!wanted) {
            return finish.apply("");
        }
        device.lock();
        try {
            UUID id = document.head().id();
            Optional<Ringing> basket = Optional.ofNullable(inFront.get())
                    .filter(it -> rung && !document.head().kind().corrects() && !it.isOver());
            Outcome<FiscalResult> made = token(document, basket).then(token -> {
                tokens.put(id, token);
                Outcome<FiscalResult> answer = finish.apply(token);
                finished(id, token, basket, answer);
                return answer;
            });
            if (made.isDone() || isMarked(made)) {
                basket.ifPresent(this::sold);
            }
            return made;
        } finally {
            device.unlock();
        }
    }

    private boolean isMarked(Outcome<FiscalResult> made) {
        return isUnavailable(made) && regime.capabilities().onFailure() == OnFailure.SELL_AND_MARK;
    }

    private static boolean isUnavailable(Outcome<FiscalResult> made) {
        return made instanceof Refused<FiscalResult> refused && refused.reason() == FiscalReason.UNAVAILABLE;
    }

    /** What was asked before and waits, such as to set it aside, is no more to be done. */
    private void sold(Ringing basket) {
        basket.end();
        basket.under("");
        notInFront(basket);
    }

    private Outcome<String> token(FiscalDocument document, Optional<Ringing> basket) {
        String before = tokens.get(document.head().id());
        if (before != null) {
            return Outcome.done(before);
        }
        if (basket.isEmpty()) {
            return begin(new FiscalDraft(document.head().id(), document.head().issuedAt(), document.taxes()));
        }
        Ringing rung = basket.get();
        if (rung.token().isEmpty()) {
            FiscalDraft draft = rung.draft().orElseThrow();
            return begin(draft).map(token -> {
                rung.told(draft, token);
                return token;
            });
        }
        hear(rung);
        return Outcome.done(rung.token());
    }

    /** A token whose end is not known is nobody's any more; the device is asked about it. */
    private void finished(UUID id, String token, Optional<Ringing> basket, Outcome<FiscalResult> made) {
        if (made.isDone()) {
            known.remove(token);
            tokens.keySet().stream()
                    .findFirst()
                    .filter(eldest -> tokens.size() > REMEMBERED)
                    .ifPresent(tokens::remove);
            return;
        }
        tokens.remove(id);
        if (isUnavailable(made)) {
            basket.ifPresent(it -> it.under(""));
            known.remove(token);
            doubtful = true;
        } else if (basket.isEmpty() && known.contains(token)) {
            leave(token, Leaving.GIVEN_UP);
        }
    }

    private Outcome<String> begin(FiscalDraft draft) {
        tidyNow();
        Outcome<String> begun = watchdog.call(() -> regime.begin(draft));
        if (begun instanceof Outcome.Done<String> done) {
            known.add(done.value());
        } else {
            doubtful = true;
        }
        return begun;
    }

    private String leave(String token, Leaving how) {
        known.remove(token);
        Outcome<String> left = watchdog.call(() -> regime.leave(token, how));
        doubtful |= !left.isDone();
        String after = left instanceof Outcome.Done<String> done ? done.value() : "";
        if (!after.isEmpty()) {
            known.add(after);
        }
        return after;
    }

    private Outcome<String> update(String token, FiscalDraft draft) {
        return watchdog.call(() -> regime.update(token, draft)).map(after -> {
            known.remove(token);
            known.add(after);
            return after;
        });
    }

    /** Ends what the device has underway and nobody knows: after a restart, and after a call that failed. */
    public void tidy() {
        if (wanted) {
            alone(this::tidyNow);
        }
    }

    private void tidyNow() {
        if (!doubtful) {
            return;
        }
        Outcome<List<String>> asked = watchdog.call(() -> Outcome.done(regime.underway()));
        doubtful = !asked.isDone();
        if (asked instanceof Outcome.Done<List<String>> done) {
            done.value().stream().filter(token -> !known.contains(token)).forEach(token -> leave(token, Leaving.LOST));
        }
    }

    private void alone(Runnable work) {
        device.lock();
        try {
            work.run();
        } finally {
            device.unlock();
        }
    }
}
