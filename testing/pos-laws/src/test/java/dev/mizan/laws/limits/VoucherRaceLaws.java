// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.VoucherTerms;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.SellVouchers;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A voucher's number pays once, whichever of several programs on one store comes first. A mug is a voucher for a lamp here. */
class VoucherRaceLaws {
    private static Shop shop() {
        return Town.shop()
                .with(Extension.beside(new SellVouchers(List.of(VoucherTerms.of(Town.MUG, GoodFor.items("LAMP"))))));
    }

    @Property(tries = 10)
    void noTwoTillsEverRedeemOneVoucher(@ForAll @IntRange(min = 1, max = 4) int count) throws Exception {
        MemoryStore store = new MemoryStore();
        Shop shop = shop();
        try (Mizan first = Town.furnished(
                Mizan.open(shop, new Town.Shared(store)), Town.gift().build())) {
            first.books().furnish().orElseThrow();
        }
        List<Mizan> programs = new ArrayList<>();
        List<TillDoor> tills = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            programs.add(Mizan.open(shop, new Town.Shared(store)));
            tills.add(till(programs.get(i - 1), "T" + i));
        }
        PricedBasket mugs = priced(tills.get(0).basket().add(Town.MUG, Quantity.pieces(count)), tills.get(0));
        Sale sale = tills.get(0).sell(mugs, List.of(new Cash(mugs.total()))).orElseThrow();
        List<VoucherIssued> vouchers = VoucherDoor.issued(sale.recorded());
        int redeemed = 0;
        ExecutorService crew = Executors.newFixedThreadPool(tills.size());
        List<Callable<Integer>> work = new ArrayList<>();
        tills.forEach(till -> work.add(() -> redeem(till, vouchers)));
        for (Future<Integer> each : crew.invokeAll(work)) {
            redeemed += each.get();
        }
        crew.shutdown();
        assertThat(redeemed).isEqualTo(count);
        for (Mizan program : programs) {
            program.close();
        }
        try (Mizan after = Mizan.open(shop, new Town.Shared(store))) {
            assertThat(after.books().revenue().openVouchers()).isEmpty();
            Money owed = after.books()
                    .balances()
                    .inRole(after.books().chart(), new AccountRole("contract-liability"), "voucher", Dimensions.NONE)
                    .orElseThrow();
            assertThat(owed.isZero()).isTrue();
            Money tax = after.books()
                    .balances()
                    .inRole(after.books().chart(), AccountRole.OUTPUT_VAT, "", Dimensions.NONE)
                    .orElseThrow();
            assertThat(tax.negated()).isEqualTo(sar("60.00").times(count).minus(net(count)));
        }
    }

    /** Of lamps at 60.00, of which 15 % of what is left is VAT; each is one supply. */
    private static Money net(int count) {
        return sar("52.17").times(count);
    }

    private static PricedBasket priced(Outcome<dev.mizan.core.basket.Basket> basket, TillDoor till) {
        return till.price(basket.orElseThrow()).orElseThrow();
    }

    private static int redeem(TillDoor till, List<VoucherIssued> vouchers) {
        int redeemed = 0;
        for (VoucherIssued voucher : vouchers) {
            PricedBasket lamp = priced(till.basket().add(Town.LAMP, Quantity.pieces(1)), till);
            Outcome<Sale> sale = till.vouchers()
                    .redeem(lamp, List.of(Wanted.all(voucher.number().value())), List.of(new Cash(sar("40.00"))));
            redeemed += sale.isDone() ? 1 : 0;
            if (sale instanceof Refused<Sale> refused) {
                assertThat(refused.reason()).isEqualTo(VoucherReason.USED_UP);
            }
        }
        return redeemed;
    }
}
