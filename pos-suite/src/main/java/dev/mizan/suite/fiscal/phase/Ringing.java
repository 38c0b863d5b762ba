// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.phase;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.Leaving;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One basket as it is rung up, from its first line to its sale or its end. A till shows it each price that the customer is
 * shown; the regime hears that a sale begins, and then what it came to last: prices that were shown while the device was busy
 * are never told. No call waits for the device, and a device that fails is no matter of the till before the sale, where the
 * regime's {@code onFailure} decides. The sale that the till makes while this basket is in front finishes it; after that, and
 * after {@link #giveUp}, it is over and what is shown is ignored. Safe for use by many threads.
 */
public final class Ringing {
    private final Phases phases;
    private final Executor telling;
    private final Env env;
    private final ZoneId zone;
    private final AtomicBoolean queued = new AtomicBoolean();
    private volatile Optional<FiscalDraft> draft = Optional.empty();
    private volatile boolean over;

    /** What the device has heard of; the unit's, under its lock. */
    private Optional<FiscalDraft> heard = Optional.empty();

    /** At the device; the unit's, under its lock. */
    private String token = "";

    /** See {@link dev.mizan.suite.fiscal.FiscalDesk#ringing}. */
    public Ringing(Phases phases, Executor telling, Env env, ZoneId zone) {
        this.phases = phases;
        this.telling = telling;
        this.env = env;
        this.zone = zone;
    }

    /** The basket is in front and comes to this; its first line begins it. A basket without lines begins nothing. */
    public void show(PricedBasket priced) {
        if (!phases.wanted() || over || draft.isEmpty() && priced.size() == 0) {
            return;
        }
        List<TaxGroup> groups = groups(priced);
        draft = Optional.of(
                draft.map(it -> new FiscalDraft(it.id(), it.begunAt(), groups)).orElseGet(() -> first(groups)));
        phases.inFront(this);
        if (queued.compareAndSet(false, true)) {
            telling.execute(() -> {
                queued.set(false);
                phases.hear(this);
            });
        }
    }

    /** The basket is set aside; shown again it goes on, under the same transaction where the regime keeps those open. */
    public void park() {
        leave(Leaving.PARKED);
    }

    /** The customer left: the basket ends without a sale. */
    public void giveUp() {
        over = true;
        leave(Leaving.GIVEN_UP);
    }

    private void leave(Leaving how) {
        phases.notInFront(this);
        if (phases.wanted()) {
            telling.execute(() -> phases.leave(this, how));
        }
    }

    private FiscalDraft first(List<TaxGroup> groups) {
        OffsetDateTime now = OffsetDateTime.ofInstant(env.now().truncatedTo(ChronoUnit.SECONDS), zone);
        return new FiscalDraft(env.newId(), now, groups);
    }

    private static List<TaxGroup> groups(PricedBasket priced) {
        return priced.taxTotals().stream()
                .map(total -> group(total, priced.currency()))
                .toList();
    }

    private static TaxGroup group(TaxTotal total, Currency currency) {
        return new TaxGroup(
                new TaxTreatment(
                        total.rate().category(),
                        total.rate().percent(),
                        total.rate()
                                .exemption()
                                .map(why -> new TaxTreatment.Exemption(
                                        why.code(), why.text().in(Language.EN)))),
                Money.ofMinor(total.net(), currency),
                Money.ofMinor(total.tax(), currency));
    }

    Optional<FiscalDraft> draft() {
        return draft;
    }

    /** What it came to last, where the device has not heard of that; none where it is over. */
    Optional<FiscalDraft> untold() {
        return over || draft.equals(heard) ? Optional.empty() : draft;
    }

    /** The device has heard of this, under this token. */
    void told(FiscalDraft what, String under) {
        heard = Optional.of(what);
        token = under;
    }

    /** The device has it under this token; under none it is begun again with what is shown next. */
    void under(String other) {
        token = other;
        heard = other.isEmpty() ? Optional.empty() : heard;
    }

    String token() {
        return token;
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
