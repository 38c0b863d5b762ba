// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentParts;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.payment.FakePayments;
import dev.mizan.testkit.tck.payment.Customer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a host does with a message, before the acquirer of the kit. */
final class FakeSwitch {
    private static final Duration LONG = Duration.ofMinutes(1);

    final FakePayments bank = new FakePayments(true, Set.of());
    private final PaymentTerminal acquirer = bank.terminal();
    private final Map<String, PaymentRequest> byNumber = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Set<String> captured = new HashSet<>();
    Customer customer = Customer.PAYS;
    /** What approvals say beside, by field. */
    final SortedMap<Integer, String> beside = new TreeMap<>(Map.of(38, "A1", 63, "mada"));

    /** A terminal of the kit, warm: its thread is there before anybody counts. */
    FakeSwitch() {
        bank.customer(Customer.IS_DECLINED);
        ask(PaymentRequest.purchase(new PaymentReference("warm-up"), Money.of("1.00", Currency.SAR)));
        bank.customer(Customer.PAYS);
    }

    synchronized void customer(Customer does) {
        customer = does;
    }

    /** The answer; empty where there is none. */
    synchronized Optional<IsoMessage> answer(IsoMessage asked) {
        return switch (asked.type()) {
            case "0800" -> Optional.of(told(asked, "00", Map.of()));
            case "0600" -> Optional.of(forgotten(asked));
            case "0500" -> Optional.of(totals(asked));
            case "0420", "0421" -> Optional.of(told(asked, undo(asked.fields().get(37)), Map.of()));
            case "0100", "0200", "0220", "0400" ->
                asked.fields().get(3).equals("310000") ? Optional.of(balance(asked)) : payment(asked);
            default -> throw new IllegalArgumentException(asked.type());
        };
    }

    private static IsoMessage told(IsoMessage asked, String code, Map<Integer, String> more) {
        SortedMap<Integer, String> fields = new TreeMap<>(asked.fields());
        fields.keySet().retainAll(Set.of(3, 4, 7, 11, 12, 13, 37, 41, 42, 49, 60));
        fields.put(39, code);
        fields.putAll(more);
        char function = (char) (asked.type().charAt(2) + 1);
        return new IsoMessage(asked.type().substring(0, 2) + function + "0", fields);
    }

    private PaymentOutcome ask(PaymentRequest request) {
        return acquirer.start(request, it -> {}, LONG).toCompletableFuture().join();
    }

    private Optional<IsoMessage> payment(IsoMessage asked) {
        if (customer == Customer.WAITS) {
            return Optional.empty();
        }
        String number = asked.fields().get(37);
        if (undone.contains(number)) {
            return Optional.of(told(asked, "17", Map.of()));
        } else if (byNumber.containsKey(number)) {
            return Optional.of(told(asked, "94", Map.of()));
        }
        Optional<PaymentRequest> about = agreed(asked)
                ? Optional.empty()
                : Optional.ofNullable(byNumber.get(asked.fields().getOrDefault(61, "")));
        if (asked.fields().containsKey(61) && about.isEmpty() && !agreed(asked)) {
            return Optional.of(told(asked, "25", Map.of()));
        }
        PaymentRequest request = read(asked, about.map(PaymentRequest::reference));
        byNumber.put(number, request);
        if (request.operation() == PaymentOperation.CAPTURE) {
            captured.add(asked.fields().get(61));
        }
        return Optional.of(told(asked, request, ask(request)));
    }

    private PaymentRequest read(IsoMessage asked, Optional<PaymentReference> about) {
        SortedMap<Integer, String> fields = asked.fields();
        boolean back = fields.get(3).startsWith("20");
        PaymentOperation operation = switch (asked.type()) {
            case "0100" -> about.isPresent() ? PaymentOperation.INCREMENT : PaymentOperation.AUTHORISE;
            case "0220" -> PaymentOperation.CAPTURE;
            case "0400" ->
                captured.contains(fields.getOrDefault(61, "")) ? PaymentOperation.RELEASE : PaymentOperation.VOID;
            default ->
                !back
                        ? PaymentOperation.PURCHASE
                        : about.isPresent() ? PaymentOperation.REFUND : PaymentOperation.CREDIT;
        };
        PaymentParts parts = PaymentParts.none(Currency.SAR)
                .surcharge(minor(fields.getOrDefault(28, "D0").substring(1)))
                .cashBack(minor(fields.containsKey(54) ? fields.get(54).substring(8) : "0"));
        String token = fields.getOrDefault(62, "");
        PaymentWay way = token.isEmpty() || token.equals("?")
                ? new PaymentWay.AtTerminal(!token.isEmpty())
                : agreed(asked)
                        ? new PaymentWay.Agreed(
                                new PaymentToken(token),
                                new PaymentReference(fields.get(61).strip()))
                        : new PaymentWay.OnFile(new PaymentToken(token));
        return new PaymentRequest(
                new PaymentReference(fields.get(60).strip()), operation, minor(fields.get(4)), about, parts, way);
    }

    private static boolean agreed(IsoMessage asked) {
        return HostMessages.NOBODY_THERE.equals(asked.fields().get(25));
    }

    private IsoMessage forgotten(IsoMessage asked) {
        PaymentToken token = new PaymentToken(asked.fields().get(62));
        boolean done = acquirer.forget(token, LONG).toCompletableFuture().join();
        return told(asked, done ? "00" : "96", Map.of());
    }

    private static Money minor(String digits) {
        return Money.ofMinor(Long.parseLong(digits), Currency.SAR);
    }

    private static String digits(Money amount) {
        return String.format(Locale.ROOT, "%012d", amount.minor());
    }

    private IsoMessage told(IsoMessage asked, PaymentRequest request, PaymentOutcome outcome) {
        Map<Integer, String> more = new TreeMap<>(beside);
        if (request.way() instanceof PaymentWay.AtTerminal at && at.keepCard()) {
            more.put(62, bank.token().orElseThrow().value());
        }
        more.put(4, digits(outcome.moved(request.amount())));
        return switch (outcome.kind()) {
            case APPROVED -> told(asked, "00", more);
            case APPROVED_PARTIAL -> told(asked, "10", more);
            case DECLINED, CANCELLED, NOT_STARTED, PENDING, UNKNOWN -> told(asked, "51", Map.of());
        };
    }

    /** A host that is told of a reversal first turns the request away when it comes, and says that it knew none. */
    private String undo(String number) {
        PaymentRequest request = byNumber.get(number);
        if (request == null) {
            return undone.add(number) ? "25" : "00";
        } else if (request.operation() == PaymentOperation.VOID || request.operation() == PaymentOperation.RELEASE) {
            return "40";
        }
        undone.add(number);
        acquirer.reverse(request, LONG).toCompletableFuture().join();
        return "00";
    }

    private IsoMessage balance(IsoMessage asked) {
        PaymentToken token = new PaymentToken(asked.fields().get(62));
        Money left = acquirer.balance(token, LONG).toCompletableFuture().join().orElseThrow();
        return told(asked, "00", Map.of(54, "0002682C" + digits(left)));
    }

    private IsoMessage totals(IsoMessage asked) {
        List<TerminalEntry> entries =
                acquirer.entries(LONG).toCompletableFuture().join().orElseThrow();
        TerminalTotals all = SchemeTotal.sum(SchemeTotal.of(entries), Currency.SAR);
        acquirer.settle(LONG).toCompletableFuture().join();
        int given = (int) entries.stream().filter(TerminalEntry::gives).count();
        Map<Integer, String> sums = new TreeMap<>(Map.of(74, "" + given, 76, "" + (all.count() - given), 66, "1"));
        sums.put(86, digits(all.refunds()));
        sums.put(88, digits(all.sales()));
        return told(asked, "00", sums);
    }
}
