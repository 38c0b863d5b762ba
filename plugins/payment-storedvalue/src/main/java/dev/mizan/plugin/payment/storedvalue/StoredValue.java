// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Balances that a shop keeps itself, and the terminal that spends them: a purchase from a number takes, a refund puts back
 * onto the number that paid, a credit loads. Every change is durable before it is answered. Safe for many threads.
 *
 * <p>Calls of the terminal run on a thread of its own and keep their time; the others block their caller for as long as the
 * store takes, and throw {@link dev.mizan.spi.store.StoreException} where it fails: then nobody knows, and the same call
 * under the same reference tells.
 */
public final class StoredValue implements PaymentTerminal {
    private final Currency currency;
    private final boolean partial;
    private final ValueLog log;
    private final ValueWorker worker;

    /**
     * Balances in a store of their own.
     *
     * @param opener opens the store, now and after each failure; it is closed with this
     * @param lane the name under which this till writes; no other may write under it
     * @param partial whether a balance that is too low pays a part
     * @param clock tells the shop's day, by its zone
     */
    public StoredValue(Supplier<Store> opener, Lane lane, Currency currency, boolean partial, Clock clock) {
        this.currency = currency;
        this.partial = partial;
        this.log = new ValueLog(opener, lane, currency, clock);
        this.worker = new ValueWorker("mizan-stored-value-" + lane.till());
    }

    /**
     * Gives a new balance, once for a reference: when its sale is written, or goods came back. Refused with NOT_POSITIVE,
     * OTHER_CURRENCY, REFERENCE_REUSED or REVERSED.
     *
     * @param until the last day on which it is taken
     */
    public Outcome<ValueAccount> issue(
            PaymentReference reference, ValueKind kind, Money amount, Optional<BusinessDate> until) {
        if (!amount.currency().equals(currency)) {
            return Outcome.refused(StoredValueReason.OTHER_CURRENCY, "currency", currency, "asked", amount);
        } else if (!amount.isPositive()) {
            return Outcome.refused(StoredValueReason.NOT_POSITIVE, "asked", amount);
        }
        Change wanted = new Change(
                Change.Deed.ISSUED,
                reference.value(),
                Numbers.fresh(),
                amount,
                amount,
                "",
                kind.name(),
                until.map(BusinessDate::toString).orElse(""));
        ValueBook book = worker.alone(() -> log.write(
                "request/" + reference,
                it -> "",
                it -> it.done(reference.value()).isPresent() || it.isUndone(reference.value())
                        ? Optional.empty()
                        : Optional.of(wanted)));
        return issued(book, wanted);
    }

    private static Outcome<ValueAccount> issued(ValueBook book, Change wanted) {
        if (book.isUndone(wanted.reference())) {
            return Outcome.refused(StoredValueReason.REVERSED, "reference", wanted.reference());
        }
        return book.done(wanted.reference())
                .filter(it -> it.deed() == Change.Deed.ISSUED
                        && it.asked().equals(wanted.asked())
                        && it.kind().equals(wanted.kind())
                        && it.until().equals(wanted.until()))
                .flatMap(it -> book.account(it.account()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(StoredValueReason.REFERENCE_REUSED, "reference", wanted.reference()));
    }

    /** A balance as it stands; empty where nobody has that number. */
    public Optional<ValueAccount> find(PaymentToken number) {
        return worker.alone(() -> log.book().account(number.value()));
    }

    /** What is owed on all balances of a kind together: what the account of the books says. */
    public Money owed(Set<ValueKind> kinds) {
        return Money.sum(
                currency,
                worker.alone(() -> log.book().accounts()).stream()
                        .filter(it -> kinds.contains(it.kind()))
                        .map(ValueAccount::balance)
                        .toList());
    }

    /**
     * Ends the balances whose last day was before today, and tells what each one held, for the books: their breakage. One
     * that ended is told once.
     */
    public List<ValueAccount> expire() {
        List<ValueAccount> ended = new ArrayList<>();
        List<ValueAccount> all = worker.alone(() -> log.book().accounts());
        for (ValueAccount each : all) {
            if (!each.runs(log.today()) && each.balance().isPositive()) {
                String number = each.number().value();
                worker.alone(
                        () -> log.write("expiry/" + UUID.randomUUID(), it -> number, it -> ending(it, number, ended)));
            }
        }
        return List.copyOf(ended);
    }

    private static Optional<Change> ending(ValueBook book, String number, List<ValueAccount> ended) {
        ended.removeIf(it -> it.number().value().equals(number));
        return book.account(number).filter(it -> it.balance().isPositive()).map(it -> {
            ended.add(it);
            return Change.of(Change.Deed.EXPIRED, "", number, it.balance());
        });
    }

    @Override
    public PaymentCapabilities capabilities() {
        return new PaymentCapabilities(
                Set.of(
                        PaymentOperation.PURCHASE,
                        PaymentOperation.REFUND,
                        PaymentOperation.VOID,
                        PaymentOperation.CREDIT),
                Set.of(currency),
                partial,
                true,
                true,
                true,
                Set.of(PaymentFeature.ON_FILE, PaymentFeature.BALANCE));
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return capabilities().takes(request)
                ? worker.outcome(() -> carriedOut(request), within)
                : worker.outcome(() -> new PaymentOutcome.NotStarted("not taken here"), within);
    }

    private PaymentOutcome carriedOut(PaymentRequest request) {
        String reference = request.reference().value();
        PaymentOutcome[] decided = new PaymentOutcome[1];
        ValueBook book = log.write("request/" + reference, it -> it.touched(request), it -> {
            if (it.done(reference).isPresent() || it.isUndone(reference)) {
                return Optional.empty();
            }
            PaymentOutcome outcome = it.decide(request, log.today(), partial);
            decided[0] = outcome;
            return outcome instanceof PaymentOutcome.NotStarted
                    ? Optional.empty()
                    : Optional.of(change(it, request, outcome));
        });
        Optional<Change> done = book.done(reference);
        if (done.isPresent() && !ValueBook.same(done.get(), request)) {
            return new PaymentOutcome.NotStarted("the reference was used for something else");
        }
        return done.isPresent() || book.isUndone(reference) ? book.ended(reference) : decided[0];
    }

    private static Change change(ValueBook book, PaymentRequest request, PaymentOutcome outcome) {
        boolean declined = outcome instanceof PaymentOutcome.Declined;
        return new Change(
                declined ? Change.Deed.DECLINED : deed(request.operation()),
                request.reference().value(),
                book.touched(request),
                outcome.moved(request.amount()),
                request.amount(),
                request.about().map(PaymentReference::value).orElse(""),
                outcome instanceof PaymentOutcome.Declined told ? told.code() : "",
                declined ? request.operation().name() : "");
    }

    private static Change.Deed deed(PaymentOperation operation) {
        return switch (operation) {
            case PURCHASE -> Change.Deed.TAKEN;
            case CREDIT -> Change.Deed.LOADED;
            case REFUND -> Change.Deed.GIVEN_BACK;
            case VOID -> Change.Deed.VOIDED;
            case AUTHORISE, INCREMENT, CAPTURE, TIP, RELEASE ->
                throw new IllegalArgumentException("not taken: " + operation);
        };
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return worker.outcome(() -> log.book().ended(reference.value()), within);
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return worker.outcome(() -> undone(request.reference().value()), within);
    }

    /** A balance that was spent meanwhile is not taken below zero: then nothing is certain but that a person must look. */
    private PaymentOutcome undone(String reference) {
        ValueBook book = log.write(
                "reversal/" + reference,
                it -> it.done(reference).map(Change::account).orElse(""),
                it -> it.isUndone(reference) || !covered(it, reference)
                        ? Optional.empty()
                        : Optional.of(Change.of(Change.Deed.REVERSED, reference, "", Money.zero(currency))));
        return book.isUndone(reference)
                ? new PaymentOutcome.Cancelled()
                : new PaymentOutcome.Unknown("it was spent meanwhile");
    }

    private static boolean covered(ValueBook book, String reference) {
        return book.done(reference)
                .flatMap(it -> book.account(it.account()))
                .map(it -> !it.balance().plus(book.putBack(reference)).isNegative())
                .orElse(true);
    }

    @Override
    public CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return worker.tell(
                () -> log.book().account(token.value()).map(ValueAccount::balance), Optional.empty(), within);
    }

    @Override
    public CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return worker.tell(() -> Optional.of(log.book().entries()), Optional.empty(), within);
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return worker.tell(this::settled, Optional.empty(), within);
    }

    private Optional<TerminalTotals> settled() {
        TerminalTotals[] sum = new TerminalTotals[1];
        log.write("settlement/" + UUID.randomUUID(), it -> "", it -> {
            sum[0] = SchemeTotal.sum(SchemeTotal.of(it.entries()), currency);
            return Optional.of(Change.of(Change.Deed.SETTLED, "", "", Money.zero(currency)));
        });
        return Optional.of(sum[0]);
    }

    /** What moved under a reference. */
    Money moved(PaymentReference reference) {
        return worker.alone(() -> log.book()
                .done(reference.value())
                .filter(it -> !log.book().isUndone(reference.value()))
                .map(Change::moved)
                .orElse(Money.zero(currency)));
    }

    @Override
    public void close() {
        worker.close(log::close);
    }

    @Override
    public String toString() {
        return "stored value in " + currency;
    }
}
