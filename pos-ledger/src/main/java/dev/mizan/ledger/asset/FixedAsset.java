// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;

/**
 * One asset as it stands in the register. Each change answers the asset after it and the amounts of the event by which
 * it is posted, so that register and control accounts never part. Immutable.
 *
 * @param cost what it cost, or its value at the last revaluation
 * @param accumulated depreciation and impairment since
 * @param surplus of revaluations, which stands in equity (IAS 16, paragraph 39)
 * @param lost what earlier impairments and revaluations charged to profit or loss and a later rise gives back
 */
public record FixedAsset(String name, Money cost, Money accumulated, Money surplus, Money lost, boolean disposed) {
    /** A new asset; refused where the cost is negative. */
    public static Outcome<AssetChange> acquired(String name, Money cost, Money tax, String paidBy) {
        if (cost.isNegative()) {
            return Outcome.refused(AssetReason.NOT_POSITIVE, "amount", cost);
        }
        Money zero = Money.zero(cost.currency());
        return Outcome.done(new AssetChange(
                new FixedAsset(name, cost, zero, zero, zero, false),
                AssetRules.ACQUIRED,
                Amounts.in(cost.currency())
                        .with("cost", cost)
                        .with("tax", tax)
                        .with("payment", paidBy, cost.plus(tax))));
    }

    /** What stands in the books. */
    public Money carrying() {
        return cost.minus(accumulated);
    }

    /** Takes a period's depreciation; never more than the carrying amount. */
    public Outcome<AssetChange> depreciated(Money amount) {
        if (amount.isNegative() || amount.compareTo(carrying()) > 0) {
            return Outcome.refused(
                    AssetReason.RESIDUAL_OUT_OF_RANGE, "residual", carrying().minus(amount), "cost", cost);
        }
        return alive(new AssetChange(
                new FixedAsset(name, cost, accumulated.plus(amount), surplus, lost, false),
                AssetRules.DEPRECIATED,
                amounts().with("depreciation", amount)));
    }

    /**
     * Writes the asset down to what can be recovered, the higher of value in use and fair value less costs of disposal
     * (IAS 36, paragraphs 59 to 61): first against its revaluation surplus, the rest is a loss. Refused where nothing is
     * lost.
     */
    public Outcome<AssetChange> impaired(Money fairValueLessCosts, Money valueInUse) {
        Money recoverable = fairValueLessCosts.max(valueInUse);
        if (recoverable.isNegative()) {
            return Outcome.refused(AssetReason.NOT_POSITIVE, "amount", recoverable);
        }
        Money down = carrying().minus(recoverable);
        if (!down.isPositive()) {
            return Outcome.refused(AssetReason.NOT_IMPAIRED, "recoverable", recoverable, "carrying", carrying());
        }
        Money fromSurplus = down.min(surplus);
        Money loss = down.minus(fromSurplus);
        return alive(new AssetChange(
                new FixedAsset(name, cost, accumulated.plus(down), surplus.minus(fromSurplus), lost.plus(loss), false),
                AssetRules.IMPAIRED,
                amounts().with("down", down).with("surplus", fromSurplus).with("loss", loss)));
    }

    /**
     * Restates the asset at fair value, accumulated depreciation eliminated (IAS 16, paragraph 35b). A rise first gives
     * back what was charged to profit or loss and then goes to the surplus; a fall first uses the surplus up.
     */
    public Outcome<AssetChange> revalued(Money fair) {
        if (fair.isNegative()) {
            return Outcome.refused(AssetReason.NOT_POSITIVE, "amount", fair);
        }
        Money rise = fair.minus(carrying());
        Money result = rise.isNegative() ? rise.plus(surplus).min(Money.zero(fair.currency())) : rise.min(lost);
        Money toSurplus = rise.minus(result);
        return alive(new AssetChange(
                new FixedAsset(
                        name, fair, Money.zero(fair.currency()), surplus.plus(toSurplus), lost.minus(result), false),
                AssetRules.REVALUED,
                amounts()
                        .with("value", fair.minus(cost))
                        .with("eliminated", accumulated)
                        .with("surplus", toSurplus)
                        .with("result", result)));
    }

    /** Sells or scraps it: proceeds less carrying amount is the gain, or the loss where negative (IAS 16, 68 to 71). */
    public Outcome<AssetChange> disposed(Money proceeds, String paidBy) {
        if (proceeds.isNegative()) {
            return Outcome.refused(AssetReason.NOT_POSITIVE, "amount", proceeds);
        }
        Money zero = Money.zero(cost.currency());
        return alive(new AssetChange(
                new FixedAsset(name, zero, zero, zero, zero, true),
                AssetRules.DISPOSED,
                amounts()
                        .with("proceeds", paidBy, proceeds)
                        .with("eliminated", accumulated)
                        .with("cost", cost)
                        .with("gain", proceeds.minus(carrying()))
                        .with("surplus", surplus)));
    }

    /**
     * Moves to another place as it stands: cost, wear and surplus together. The amounts are those of the place that takes it;
     * the place that gives it has their opposites.
     *
     * @param handedOver the cost that the handover names; refused where it is not the whole
     */
    public Outcome<AssetChange> transferred(Money handedOver) {
        if (!handedOver.equals(cost)) {
            return alive(this)
                    .then(here ->
                            Outcome.refused(AssetReason.MOVES_WHOLE, "asset", name, "cost", cost, "part", handedOver));
        }
        return alive(new AssetChange(
                this,
                AssetRules.TRANSFERRED,
                amounts()
                        .with("cost", cost)
                        .with("worn", accumulated)
                        .with("surplus", surplus)
                        .with("due", carrying().minus(surplus))));
    }

    private Amounts amounts() {
        return Amounts.in(cost.currency());
    }

    private <T> Outcome<T> alive(T after) {
        return disposed ? Outcome.refused(AssetReason.DISPOSED, "asset", name) : Outcome.done(after);
    }
}
