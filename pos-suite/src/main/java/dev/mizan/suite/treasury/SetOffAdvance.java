// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets an advance against the bill or invoice that it was paid for: both fall by the same foreign amount, the advance by what
 * it stood at. The rest of what the document stood at is realised.
 *
 * @param foreign above zero, at most what is open of both
 */
public record SetOffAdvance(String advance, String item, LocalDate on, Money foreign)
        implements Flow<List<ForeignItemChanged>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Treasury treasury = reading.state(TreasuryFold.class).treasury();
        return treasury.foreign(advance)
                .then(paid -> treasury.foreign(item)
                        .then(owed -> fit(paid, owed).then(sign -> setOff(paid, owed, sign, reading))))
                .map(facts -> Decision.of(reading.times(), facts));
    }

    /** By which sign the advance is settled: what was paid out is positive. */
    private Outcome<Money> fit(ForeignItem paid, ForeignItem owed) {
        boolean to = paid.kind().equals(ForeignItem.ADVANCE_TO) && owed.kind().equals("payable");
        boolean from =
                paid.kind().equals(ForeignItem.ADVANCE_FROM) && owed.kind().equals("receivable");
        boolean fits = (to || from)
                && paid.party().equals(owed.party())
                && paid.balance()
                        .foreign()
                        .currency()
                        .equals(owed.balance().foreign().currency())
                && foreign.currency().equals(paid.balance().foreign().currency());
        if (!fits) {
            return Outcome.refused(
                    TreasuryReason.NOT_OF_ONE_PARTY,
                    "advance",
                    advance,
                    "party",
                    paid.party(),
                    "item",
                    item,
                    "other",
                    owed.party());
        }
        return foreign.isPositive()
                ? Outcome.done(to ? foreign : foreign.negated())
                : Outcome.refused(TreasuryReason.NOT_POSITIVE, "amount", foreign);
    }

    private Outcome<List<Fact>> setOff(ForeignItem paid, ForeignItem owed, Money sign, Reading reading) {
        return SettleForeign.gone(paid, sign).then(left -> {
            Money worth = paid.balance().carried().minus(left.balance().carried());
            return owed.settled(sign.negated(), worth.negated(), Rounding.HALF_UP)
                    .then(open -> new OfficePosting(
                                    ExchangeRules.SETTLED,
                                    ExchangeRules.setOff(
                                            paid.kind(),
                                            paid.balance(),
                                            left.balance(),
                                            owed.kind(),
                                            owed.balance(),
                                            open.balance()),
                                    on,
                                    item,
                                    owed.party())
                            .decide(reading)
                            .map(posted -> {
                                List<Fact> facts = new ArrayList<>();
                                ForeignItemChanged.Step step = ForeignItemChanged.Step.SETTLED;
                                facts.add(new ForeignItemChanged(advance, step, on, left));
                                facts.add(new ForeignItemChanged(item, step, on, open));
                                facts.addAll(posted);
                                return facts;
                            }));
        });
    }

    @Override
    public List<ForeignItemChanged> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(ForeignItemChanged.class::isInstance)
                .map(ForeignItemChanged.class::cast)
                .toList();
    }
}
