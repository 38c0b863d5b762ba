// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.DepositMatch;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.card.match.LineMatch;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.suite.books.SettleCards;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of card, wallet or instalment seller from the till to the bank. Each payment is told by the till that took it, by
 * the terminal that was asked, and by the acquirer that settled it; each batch by the acquirer and by the bank. What agrees
 * is posted; what does not is a list by age until a person closes it. What was settled in full is remembered for sixty days;
 * settled again after that, it is a payment that nobody knows. Any thread.
 */
public final class CardsDoor {
    private final Flows flows;
    private final Workplace office;
    private final String tender;

    /**
     * A door of a shop, for whoever stands at a workplace.
     *
     * @param tender {@code card}, {@code wallet}, {@code transfer}, {@code instalment}; kinds that are cleared on one account are
     *     one, and of a kind that nobody outside owes nothing stands open
     */
    public CardsDoor(Flows flows, Workplace office, String tender) {
        this.flows = flows;
        this.office = office;
        this.tender = tender;
    }

    /**
     * Lays an acquirer's batches beside the other sides; nothing is written.
     *
     * @param bank the lines of the account that the acquirer pays into
     * @param days how far apart a batch and its line may be where only the amount tells them, and a payment and its line where
     *     the authorisation code does
     */
    public CardReport compare(List<Settlement> file, BankStatement bank, int days) {
        List<SettlementKey> told = file.stream().map(Settlement::key).distinct().toList();
        Set<SettlementKey> known = new HashSet<>();
        Map<SettlementKey, String> said = new HashMap<>();
        CardSides sides = flows.look(office, reading -> {
            SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
            file.stream()
                    .filter(it -> ledgers.isNew(it) instanceof Refused<Settlement>)
                    .forEach(it -> known.add(it.key()));
            CardBook book = reading.state(ClearingFold.class).book();
            said.putAll(book.named(tender));
            return book.sides(tender);
        });
        List<Settlement> unknown =
                file.stream().filter(it -> !known.contains(it.key())).distinct().toList();
        List<LineMatch> lines = LineMatch.of(sides.tills(), unknown, days);
        List<Settlement> fresh = LineMatch.found(unknown, lines);
        Set<String> named = sides.named(file, fresh);
        // What was settled before has used its lines.
        List<Settlement> all = new ArrayList<>(sides.batches());
        all.addAll(fresh);
        return new CardReport(
                sides.with(fresh).all().stream()
                        .filter(it -> named.contains(it.reference()))
                        .toList(),
                lines,
                DepositMatch.of(all, bank, days, said).stream()
                        .filter(it -> told.contains(it.batch().key()))
                        .sorted(Comparator.comparingInt(
                                it -> told.indexOf(it.batch().key())))
                        .toList(),
                told.stream().filter(known::contains).toList());
    }

    /**
     * Compares, and posts each batch whose deposit came to the bank in its amount, as {@code treasury().settle} does. Payments of
     * it that the shop does not know, or knows otherwise, stand open from then on, and so do those that could be several. The
     * same file again posts nothing.
     */
    public CardsTaken take(List<Settlement> file, BankStatement bank, int days) {
        CardReport report = compare(file, bank, days);
        List<CardsSettled> posted = new ArrayList<>();
        Map<SettlementKey, Refused<CardsSettled>> refused = new LinkedHashMap<>();
        for (DepositMatch deposit : report.in(DepositMatch.State.CAME)) {
            if (!report.before().contains(deposit.batch().key())) {
                Outcome<CardsSettled> settled = flows.run(office, new SettleCards(tender, deposit.batch()));
                if (settled instanceof Outcome.Done<CardsSettled> done) {
                    posted.add(done.value());
                } else if (settled instanceof Refused<CardsSettled> no) {
                    refused.put(deposit.batch().key(), no);
                }
            }
        }
        return new CardsTaken(report, posted, refused);
    }

    /**
     * Says which batch a line of the bank paid, where {@link #compare} finds it {@link DepositMatch.State#UNCLEAR} or takes it
     * for another's: from then on, through restarts, the batch {@code CAME} by that line and {@link #take} posts it, and the
     * line is no other batch's. Nothing is posted here. Until the batch is settled it may be said anew, and a line that is named
     * for another batch leaves this one. It is remembered as long as a batch that was settled.
     *
     * <p>Refused where the line is not on the statement, is of another amount, was booked too far from the batch's day, or is of
     * a settled batch by what was said before; where the batch is settled by another line; and where it was said already.
     *
     * @param batch as the acquirer's file tells it
     * @param days how far apart batch and line may be
     */
    public Outcome<DepositNamed> name(Settlement batch, BankStatement.Line line, BankStatement bank, int days) {
        return flows.run(office, new NameDeposit(tender, batch, line, bank, days));
    }

    /**
     * What stands open, the oldest first: not settled yet, settled in another amount or twice, paid and not known. It is the
     * balance of the clearing account, payment by payment.
     */
    public List<OpenCard> open() {
        return flows.look(
                office, reading -> reading.state(ClearingFold.class).book().open(tender));
    }

    /** What is open for more than some days. */
    public List<OpenCard> open(LocalDate asOf, int days) {
        return open().stream().filter(it -> it.age(asOf) > days).toList();
    }

    /**
     * Closes what stands open of a payment, to the account of differences; refused where nothing is open or nobody says why.
     *
     * @param why in words that an auditor understands
     */
    public Outcome<CardDifferenceClosed> close(String reference, LocalDate on, String why) {
        return flows.run(office, new CloseCardDifference(tender, reference, on, why));
    }
}
