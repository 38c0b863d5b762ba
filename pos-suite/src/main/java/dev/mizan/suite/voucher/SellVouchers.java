// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.VoucherTerms;
import dev.mizan.core.sale.voucher.Vouchering;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Issues a voucher for each piece of these items that is sold, in the batch of its sale: any sale, however it is paid. The
 * sale and its tax are declared as they are; its revenue is owed until the voucher is redeemed. What was issued stays good in
 * a shop that no longer sells it. Give it to the shop as an {@code Extension.beside}, and {@link
 * dev.mizan.suite.BooksDoor#furnish} the books before the first sale: a sale that could not be posted is refused, and so is
 * one of a voucher that is not taxed as what it is good for ({@link VoucherReason#RATE_UNKNOWN}), costs nothing or is no
 * whole piece; nor is one taken back without a receipt ({@link VoucherReason#BY_NUMBER}). Thread-safe: it holds nothing but its terms.
 */
public final class SellVouchers implements Companion {
    /** Douglas Crockford's base 32, without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS = 12;

    private final Map<Sku, VoucherTerms> terms;

    /** Sells these. */
    public SellVouchers(List<VoucherTerms> terms) {
        this.terms = terms.stream().collect(Collectors.toUnmodifiableMap(VoucherTerms::voucher, Function.identity()));
    }

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        Outcome<Decision> all = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            if (fact instanceof TenderBegun begun) {
                all = all.then(before ->
                        sound(reading, begun.bill(), before.times().taxPoint()).map(fine -> before));
            } else if (fact instanceof SaleCompleted sale) {
                all = all.then(before -> sold(reading, before, sale));
            } else if (fact instanceof GoodsReturned back && back.origin() instanceof ReturnOrigin.NoReceipt) {
                all = all.then(before -> noneOf(back.bill()).map(fine -> before));
            } else if (fact instanceof RefundBegun back && back.origin() instanceof ReturnOrigin.NoReceipt) {
                all = all.then(before -> noneOf(back.bill()).map(fine -> before));
            }
        }
        return all;
    }

    /** A voucher that is paid back without its receipt would still be good. */
    private Outcome<Bill> noneOf(Bill bill) {
        for (SoldLine line : bill.lines()) {
            if (terms.containsKey(line.item())) {
                return Outcome.refused(VoucherReason.BY_NUMBER, "item", line.item());
            }
        }
        return Outcome.done(bill);
    }

    /** A sale that was begun was looked at then: it is booked whatever happened since. */
    private Outcome<Decision> sold(Reading reading, Decision before, SaleCompleted sale) {
        LocalDate day = before.times().taxPoint();
        Outcome<Bill> sound =
                sale.checkout().isPresent() ? Outcome.done(sale.bill()) : sound(reading, sale.bill(), day);
        return sound.then(bill -> {
            List<VoucherIssued> all = new ArrayList<>();
            for (int line = 0; line < bill.lines().size(); line++) {
                VoucherTerms its = terms.get(bill.lines().get(line).item());
                if (its != null) {
                    all.addAll(issued(reading, sale, line, its, day));
                }
            }
            return all.isEmpty() ? Outcome.done(before) : with(reading, before, sale, all);
        });
    }

    private static Outcome<Decision> with(
            Reading reading, Decision before, SaleCompleted sale, List<VoucherIssued> issued) {
        List<Expected> keys = new ArrayList<>(before.keys());
        issued.forEach(each -> keys.add(reading.expected(Voucher.key(each.number()))));
        long net = issued.stream().mapToLong(each -> each.sold().net()).sum();
        return VoucherPosting.sold(
                reading,
                before.also(issued).withKeys(keys),
                Money.ofMinor(net, sale.bill().currency()),
                sale.slip().number().toString());
    }

    private Outcome<Bill> sound(Reading reading, Bill bill, LocalDate day) {
        long before = 0;
        for (SoldLine line : bill.lines()) {
            VoucherTerms its = terms.get(line.item());
            if (its != null) {
                Outcome<SoldLine> sound =
                        pieces(line, before, bill).then(some -> taxedAsItsGoods(reading, some, its, day));
                if (!(sound instanceof Outcome.Done<SoldLine>)) {
                    return sound.map(never -> bill);
                }
                before += line.quantity().steps();
            }
        }
        return Outcome.done(bill);
    }

    private static Outcome<SoldLine> pieces(SoldLine sold, long before, Bill bill) {
        long pieces = sold.quantity().steps();
        boolean whole = sold.quantity().unit().equals(Unit.PIECE);
        return whole && before + pieces <= Vouchering.MOST_VOUCHERS && sold.gross() >= pieces
                ? Outcome.done(sold)
                : Outcome.refused(
                        VoucherReason.NOT_PIECES,
                        "item",
                        sold.item(),
                        "limit",
                        Vouchering.MOST_VOUCHERS,
                        "quantity",
                        sold.quantity(),
                        "amount",
                        Money.ofMinor(sold.gross(), bill.currency()));
    }

    /** Named items must be taxed as their voucher on the day of its sale; what is named by groups is asked when it is redeemed. */
    private static Outcome<SoldLine> taxedAsItsGoods(Reading reading, SoldLine sold, VoucherTerms its, LocalDate day) {
        Books books = reading.state(AssortmentFold.class).books(reading.now());
        Optional<TaxClass> own = books.catalogue().find(sold.item()).map(Item::taxClass);
        for (Sku goods : its.goods().items()) {
            Optional<TaxClass> theirs = books.catalogue().find(goods).map(Item::taxClass);
            boolean alike = theirs.isEmpty()
                    || own.isEmpty()
                    || books.taxes().find(own.get(), day).equals(books.taxes().find(theirs.get(), day));
            if (!alike) {
                return Outcome.refused(VoucherReason.RATE_UNKNOWN, "item", sold.item(), "goods", goods);
            }
        }
        return Outcome.done(sold);
    }

    private static List<VoucherIssued> issued(
            Reading reading, SaleCompleted sale, int line, VoucherTerms its, LocalDate day) {
        SoldLine sold = sale.bill().lines().get(line);
        int pieces = Math.toIntExact(sold.quantity().steps());
        long[] even = new long[pieces];
        Arrays.fill(even, 1);
        long[] gross = Remainder.LARGEST_REMAINDER.split(sold.gross(), even);
        long[] tax = Remainder.LARGEST_REMAINDER.split(sold.tax(), even);
        List<VoucherIssued> issued = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            issued.add(new VoucherIssued(
                    number(reading, line, piece),
                    sale.slip().number(),
                    line,
                    sale.bill().with(List.of(sold.part(Quantity.pieces(1), gross[piece], tax[piece], List.of()))),
                    its.goods(),
                    its.until(day),
                    its.whole(),
                    reading.at().path().vat().value()));
        }
        return issued;
    }

    /** Not to be guessed from a receipt, and the same whenever the sale is decided again: sixty bits in letters that are not misread. */
    private static VoucherNumber number(Reading reading, int line, int piece) {
        String name = reading.key() + "/voucher/" + line + "/" + piece;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        long bits = id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
        StringBuilder number = new StringBuilder("V-");
        for (int at = 0; at < LETTERS; at++) {
            number.append(at == LETTERS / 2 ? "-" : "").append(ALPHABET.charAt((int) ((bits >>> (5 * at)) & 31)));
        }
        return new VoucherNumber(number.toString());
    }
}
