// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.vatreturn.VatReturnFiled.Box;
import dev.mizan.ledger.vatreturn.VatReturnFiled.Correction;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.ArrayList;
import java.util.List;

/** The returns that were filed, one period after the other. Immutable; a fold of {@link VatReturnFiled}. */
public final class VatFilings {
    /** None was filed. */
    public static final VatFilings NONE = new VatFilings(List.of());

    private final List<VatReturnFiled> filed;

    private VatFilings(List<VatReturnFiled> filed) {
        this.filed = List.copyOf(filed);
    }

    /** All returns in the order of their periods. */
    public List<VatReturnFiled> all() {
        return filed;
    }

    /** The credit that the next return brings forward; zero where none was filed. */
    public Money carried(Money zero) {
        return filed.isEmpty() ? zero : filed.get(filed.size() - 1).left();
    }

    /** What the books say of each filed period beyond what its return and later corrections said; zero ones left out. */
    public List<Correction> corrections(VatBoxMap map, ChartOfAccounts chart, Balances balances) {
        Money zero = Money.zero(balances.currency());
        List<Correction> found = new ArrayList<>();
        for (VatReturnFiled past : filed) {
            Money said = past.due();
            for (VatReturnFiled later : filed) {
                for (Correction correction : later.corrected()) {
                    said = correction.period().equals(past.period()) ? said.plus(correction.tax()) : said;
                }
            }
            Money now = VatReturn.of(map, chart, balances, past.period(), zero, zero)
                    .dueOfPeriod();
            if (!now.equals(said)) {
                found.add(new Correction(past.period(), now.minus(said)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The corrections that are small enough for the next return; a period beyond the limit needs a return of its own
     * again (Saudi bylaws, article 63: 5,000 riyals).
     */
    public static List<Correction> within(List<Correction> corrections, Money limit) {
        return corrections.stream()
                .filter(it -> it.tax().absolute().compareTo(limit) <= 0)
                .toList();
    }

    /** The return of the next period, with what is brought forward and what is corrected. */
    public VatReturn next(
            VatBoxMap map, ChartOfAccounts chart, Balances balances, Period period, List<Correction> corrected) {
        Money zero = Money.zero(balances.currency());
        Money corrections = Money.sum(
                balances.currency(), corrected.stream().map(Correction::tax).toList());
        return VatReturn.of(map, chart, balances, period, corrections, carried(zero));
    }

    /** Decides to file a return; refused out of turn, and where its credit or corrections are not what is on file. */
    public Outcome<VatReturnFiled> file(VatReturn proposed, List<Correction> corrected, String reference) {
        for (VatReturnFiled past : filed) {
            if (past.period().overlaps(proposed.period())) {
                return Outcome.refused(VatReason.FILED_ALREADY, "period", past.period(), "reference", past.reference());
            }
        }
        if (!filed.isEmpty()) {
            Period last = filed.get(filed.size() - 1).period();
            if (!last.until().orElseThrow().equals(proposed.period().from())) {
                return Outcome.refused(VatReason.OUT_OF_TURN, "period", proposed.period(), "last", last);
            }
        }
        Money left = carried(Money.zero(proposed.currency()));
        if (!proposed.carried().equals(left)) {
            return Outcome.refused(VatReason.CREDIT_DIFFERS, "claimed", proposed.carried(), "left", left);
        }
        Money found = Money.sum(
                proposed.currency(), corrected.stream().map(Correction::tax).toList());
        if (!proposed.corrections().equals(found)) {
            return Outcome.refused(VatReason.CORRECTION_DIFFERS, "claimed", proposed.corrections(), "found", found);
        }
        List<Box> boxes = proposed.lines().stream()
                .map(line -> new Box(
                        line.box().number(),
                        line.base().minor(),
                        line.adjustment().minor(),
                        line.tax().minor()))
                .toList();
        return Outcome.done(new VatReturnFiled(
                proposed.period(), reference, boxes, proposed.dueOfPeriod(), corrected, proposed.carried()));
    }

    /** With a return taken in. */
    public VatFilings with(VatReturnFiled fact) {
        List<VatReturnFiled> more = new ArrayList<>(filed);
        more.add(fact);
        return new VatFilings(more);
    }

    /** Writes the whole state. */
    public void write(FieldWriter out) {
        out.list("filed", filed, VatReturnFiled::write);
    }

    /** Reads what {@link #write} wrote. */
    public static VatFilings read(FieldReader in) {
        return new VatFilings(in.list("filed", fields -> VatReturnFiled.read(fields, 1)));
    }
}
