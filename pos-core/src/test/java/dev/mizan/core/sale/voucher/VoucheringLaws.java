// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Bills and vouchers whose tax is as odd as a level of rounding can make it: nothing is lost, and nothing below nothing. */
class VoucheringLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final DocumentNumber SALE = DocumentNumber.of("S-T1-000001");
    private static final DocumentId PLACE = DocumentId.of("shop/main/T1@1#7");
    private static final TaxRate RATE = TaxRate.standard("15");

    private static Bill bill(List<SoldLine> lines) {
        return new Bill(Channel.SHOP, Optional.empty(), Currency.SAR, new BookVersions(1, 1, 1, 0), lines);
    }

    /** The tax is near that of the rate, by as much as rounding each of nine pieces can move it. */
    private static SoldLine line(Random random, int pieces, long gross) {
        long near = gross * 15 / 115 + random.nextInt(9) - 4;
        return new SoldLine(
                Sku.of("ITEM"),
                Text.en("Item"),
                Quantity.pieces(pieces),
                gross,
                PriceMode.TAX_INCLUSIVE,
                gross,
                Math.max(0, Math.min(gross, near)),
                RATE,
                "");
    }

    private static Bill goods(Random random) {
        List<SoldLine> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            lines.add(line(
                    random, 1 + random.nextInt(9), random.nextInt(4) == 0 ? random.nextInt(9) : random.nextInt(90_00)));
        }
        return bill(lines);
    }

    private static Voucher voucher(Random random, int number) {
        Bill part = bill(List.of(line(random, 1, 1 + random.nextInt(random.nextBoolean() ? 50 : 120_00))));
        GoodFor goods = GoodFor.items("ITEM");
        VoucherNumber name = new VoucherNumber("V-" + number);
        return Voucher.of(new VoucherIssued(name, SALE, 0, part, goods, Optional.empty(), false, "3"), PLACE);
    }

    private static Redeemed redeem(Bill bill, Redemption... redemptions) {
        return Vouchering.redeem(
                        bill, List.of(redemptions), (goods, line) -> goods.covers(line.item(), List.of()), DAY, "3")
                .orElseThrow();
    }

    private static VouchersMoved moved(List<VoucherUse> uses) {
        return new VouchersMoved(VouchersMoved.How.REDEEMED, Currency.SAR, Optional.empty(), uses);
    }

    @Property(tries = 2_000)
    void whatVouchersPayAndWhatIsLeftIsTheBill(@ForAll Random random) {
        Bill bill = goods(random);
        List<Voucher> vouchers = new ArrayList<>();
        List<Redemption> redemptions = new ArrayList<>();
        long open = bill.gross().minor();
        for (int number = 1; number <= 3 && open > 0; number++) {
            Voucher voucher = voucher(random, number);
            long most = Math.min(open, voucher.left());
            long amount = random.nextBoolean() ? most : 1 + random.nextLong(most);
            vouchers.add(voucher);
            redemptions.add(new Redemption(voucher, Optional.of(Money.ofMinor(amount, Currency.SAR))));
            open -= amount;
        }
        Redeemed redeemed = redeem(bill, redemptions.toArray(Redemption[]::new));
        assertThat(redeemed.bill().gross().minor()).isEqualTo(open);
        for (int line = 0; line < bill.lines().size(); line++) {
            SoldLine left = redeemed.bill().lines().get(line);
            int at = line;
            long paid = redeemed.uses().stream()
                    .filter(use -> use.line() == at)
                    .mapToLong(VoucherUse::gross)
                    .sum();
            assertThat(left.gross() + paid).isEqualTo(bill.lines().get(line).gross());
        }
        for (Voucher voucher : vouchers) {
            Voucher after = voucher.after(moved(redeemed.uses()));
            assertThat(after.left()).isBetween(0L, voucher.left());
            assertThat(after.leftTax()).isBetween(0L, Math.min(after.left(), voucher.leftTax()));
        }
    }

    /** What is left of the lines that it touched bears their tax less the voucher's, as far as it can. */
    @Property(tries = 2_000)
    void theTaxOfAVoucherThatIsUsedUpAndOfWhatIsLeftIsThatOfTheGoods(@ForAll Random random) {
        Bill bill = goods(random);
        Voucher voucher = voucher(random, 1);
        if (voucher.left() > bill.gross().minor()) {
            return;
        }
        Redeemed redeemed = redeem(bill, new Redemption(voucher, Optional.empty()));
        long rest = 0;
        long goods = 0;
        long others = 0;
        for (int line = 0; line < bill.lines().size(); line++) {
            int at = line;
            boolean touched = redeemed.uses().stream().anyMatch(use -> use.line() == at);
            rest += touched ? redeemed.bill().lines().get(line).gross() : 0;
            goods += touched ? bill.lines().get(line).tax() : 0;
            others += touched ? 0 : bill.lines().get(line).tax();
        }
        long due = Math.max(0, Math.min(rest, goods - voucher.leftTax()));
        assertThat(redeemed.bill().tax().minor()).isEqualTo(others + due);
        assertThat(voucher.after(moved(redeemed.uses())).leftTax()).isZero();
    }

    @Property(tries = 1_000)
    void whateverTheOrderOfReturnsAVoucherGetsBackWhatItPaidAndNeverMore(@ForAll Random random) {
        Bill bill = goods(random);
        Voucher voucher = voucher(random, 1);
        List<VoucherUse> used = bill.gross().isZero()
                ? List.of()
                : redeem(bill, new Redemption(voucher, Optional.empty())).uses();
        Voucher after = used.isEmpty() ? voucher : voucher.after(moved(used));
        Map<Integer, Long> back = new HashMap<>();
        List<VoucherUse> before = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        for (int line = 0; line < bill.lines().size(); line++) {
            for (long piece = bill.lines().get(line).quantity().steps(); piece > 0; piece--) {
                pieces.add(line);
            }
        }
        Collections.shuffle(pieces, random);
        for (int line : pieces) {
            back.merge(line, 1L, Long::sum);
            List<VoucherUse> restored = Vouchering.restored(used, bill.lines(), back, before);
            before.addAll(restored);
            after = restored.isEmpty()
                    ? after
                    : after.after(
                            new VouchersMoved(VouchersMoved.How.RESTORED, Currency.SAR, Optional.empty(), restored));
            assertThat(after.left()).isLessThanOrEqualTo(voucher.left());
            assertThat(after.leftTax()).isBetween(0L, Math.min(after.left(), voucher.leftTax()));
        }
        assertThat(after).isEqualTo(voucher);
    }
}
