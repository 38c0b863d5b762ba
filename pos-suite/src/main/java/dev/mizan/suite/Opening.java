// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.core.pricing.moment.EditionsFold;
import dev.mizan.core.pricing.shelf.LabelFact;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.till.TillSession;
import dev.mizan.inventory.catchweight.CatchFact;
import dev.mizan.inventory.despatch.DespatchFact;
import dev.mizan.inventory.dropship.DropShipFact;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.landed.RetailClosed;
import dev.mizan.inventory.landed.SalesCharged;
import dev.mizan.inventory.lot.LotFact;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.ordering.OrderingFact;
import dev.mizan.inventory.owner.OwnerFact;
import dev.mizan.inventory.pack.PacksDefined;
import dev.mizan.inventory.pack.PacksUnpacked;
import dev.mizan.inventory.pick.PickFact;
import dev.mizan.inventory.rebate.RebateFact;
import dev.mizan.inventory.serial.SerialFact;
import dev.mizan.inventory.standing.ValuationRuled;
import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.ledger.agreement.Agreements;
import dev.mizan.ledger.bank.rule.BankRuleBook;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.branch.BranchesKept;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.cashvat.CashVat;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.ledger.payrun.PaymentRuns;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.ledger.vatreturn.SupplyTreated;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.plugin.Plugins;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreProvider;
import dev.mizan.suite.bank.BankFold;
import dev.mizan.suite.branch.BalanceBranches;
import dev.mizan.suite.card.ClearingFold;
import dev.mizan.suite.cashvat.DeferVat;
import dev.mizan.suite.catchweight.CatchFold;
import dev.mizan.suite.catchweight.FollowCatch;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.FactTypes;
import dev.mizan.suite.despatch.DespatchFold;
import dev.mizan.suite.dropship.FollowDropShips;
import dev.mizan.suite.flow.ClockTrusted;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.lot.FollowLots;
import dev.mizan.suite.margin.FollowMargins;
import dev.mizan.suite.margin.MarginFold;
import dev.mizan.suite.opening.OpeningFold;
import dev.mizan.suite.opening.OpeningTaken;
import dev.mizan.suite.ordering.HoldMinimums;
import dev.mizan.suite.ordering.OrderKeptGoods;
import dev.mizan.suite.ordering.OrderingFold;
import dev.mizan.suite.owner.FollowOwners;
import dev.mizan.suite.pack.PackFold;
import dev.mizan.suite.pay.GuardPayments;
import dev.mizan.suite.pay.fact.AuthorisationsFold;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.mover.CountMovements;
import dev.mizan.suite.pay.mover.MovementCounted;
import dev.mizan.suite.pay.mover.PlanChanged;
import dev.mizan.suite.pay.onfile.CardsFold;
import dev.mizan.suite.pay.onfile.FollowCards;
import dev.mizan.suite.pay.totals.ReportTerminals;
import dev.mizan.suite.payable.PaymentRunFold;
import dev.mizan.suite.pick.PickFold;
import dev.mizan.suite.projection.AgreementFold;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.BranchFold;
import dev.mizan.suite.projection.CashVatFold;
import dev.mizan.suite.projection.DropShipFold;
import dev.mizan.suite.projection.LandedFold;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.OwnerFold;
import dev.mizan.suite.projection.PastPromotionsFold;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.RebateFold;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.ShelfFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.TillsFold;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.projection.VendorsFold;
import dev.mizan.suite.projection.WriteDownFold;
import dev.mizan.suite.promise.FollowAllowances;
import dev.mizan.suite.promise.FollowPromises;
import dev.mizan.suite.promise.FollowThresholds;
import dev.mizan.suite.rate.RatesFold;
import dev.mizan.suite.serial.FollowSerials;
import dev.mizan.suite.standing.ValuationFold;
import dev.mizan.suite.tourist.FollowTourists;
import dev.mizan.suite.tourist.TouristFold;
import dev.mizan.suite.voucher.FollowVouchers;
import dev.mizan.suite.voucher.VoucherLent;
import dev.mizan.suite.voucher.VouchersFold;
import dev.mizan.suite.withheld.FollowWithheld;
import dev.mizan.suite.withheld.WithheldFold;
import java.util.ArrayList;
import java.util.List;

/** A shop on its way to being open: store, writer and workplaces. */
record Opening(Flows flows, Workplaces workplaces, AssortmentFold assortment, LimitsFold limits) {

    static Opening of(Shop shop, boolean fromSnapshots) {
        return of(shop, store(shop), fromSnapshots);
    }

    static Opening of(Shop shop, Store store, boolean fromSnapshots) {
        try {
            Workplaces workplaces = Workplaces.of(shop, store);
            AssortmentFold assortment = new AssortmentFold(
                    shop.policies().pricing(),
                    shop.policies().promotions(),
                    workplaces.office().day().zone());
            LimitsFold limits = new LimitsFold();
            List<Fold> folds = folds(shop, assortment, limits);
            return new Opening(
                    Flows.open(
                            store, new BodyCodec(factTypes(shop)), shop.env(), folds, companions(shop), fromSnapshots),
                    workplaces,
                    assortment,
                    limits);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private static Store store(Shop shop) {
        Kept kept = shop.kept();
        StoreProvider provider = Plugins.discover(StoreProvider.class, shop.plugins())
                .named(kept.plugin())
                .orElseThrow()
                .start()
                .orElseThrow();
        return provider.open(Settings.check(kept.plugin(), provider.settings(), kept.settings())
                .orElseThrow());
    }

    /** Every kind of fact that the suite and the host's modules write. */
    static FactTypes factTypes(Shop shop) {
        List<FactType<?>> types = new ArrayList<>(List.of(OpeningTaken.TYPE, ClockTrusted.TYPE));
        types.addAll(EditionsFold.reads());
        types.addAll(Meters.FACTS);
        types.add(VendorClaimed.TYPE);
        types.add(ClawedBack.TYPE);
        types.addAll(TillSession.READS);
        types.addAll(List.of(PrepaymentsSettled.TYPE, VoucherIssued.TYPE, VoucherLent.TYPE, VouchersMoved.TYPE));
        types.addAll(StockFact.TYPES);
        types.addAll(PurchaseFold.FACTS);
        types.addAll(StoreroomFold.FACTS);
        types.addAll(List.of(PacksDefined.TYPE, PacksUnpacked.TYPE));
        types.addAll(LotFact.TYPES);
        types.addAll(SerialFact.TYPES);
        types.addAll(CatchFact.TYPES);
        types.addAll(OwnerFact.TYPES);
        types.addAll(MarginFold.FACTS);
        types.addAll(TouristFold.FACTS);
        types.addAll(WithheldFold.FACTS);
        types.addAll(PromiseFold.FACTS);
        types.addAll(RebateFact.TYPES);
        types.addAll(OrderingFact.TYPES);
        types.addAll(PickFact.TYPES);
        types.addAll(LabelFact.TYPES);
        types.addAll(DespatchFact.TYPES);
        types.addAll(DropShipFact.TYPES);
        types.add(StockOversold.TYPE);
        types.addAll(List.of(
                GoodsConverted.TYPE,
                CostsRestated.TYPE,
                KitsSold.TYPE,
                SalesCharged.TYPE,
                RetailClosed.TYPE,
                StockWrittenDown.TYPE,
                ValuationRuled.TYPE));
        types.addAll(Books.FACTS);
        types.addAll(SubLedgers.FACTS);
        types.addAll(PaymentsFold.FACTS);
        types.addAll(CardsFold.FACTS);
        types.add(CardDifferenceClosed.TYPE);
        types.add(DepositNamed.TYPE);
        types.addAll(BankRuleBook.FACTS);
        types.add(PlanChanged.TYPE);
        types.add(MovementCounted.TYPE);
        types.addAll(Treasury.FACTS);
        types.add(RatesKept.TYPE);
        types.addAll(Agreements.FACTS);
        types.addAll(CashVat.FACTS);
        types.addAll(PaymentRuns.FACTS);
        types.add(BranchesKept.TYPE);
        types.add(SupplyTreated.TYPE);
        shop.extensions().forEach(extension -> types.addAll(extension.factTypes()));
        return new FactTypes(types);
    }

    /**
     * What the last piece leaves of its weight is gone before lots are drawn; lots, broken promises and alerts are known
     * before a host's own companions are asked.
     */
    private static List<Companion> companions(Shop shop) {
        List<Companion> companions = new ArrayList<>(List.of(
                new FollowCatch(),
                new FollowLots(),
                new FollowSerials(),
                new FollowOwners(),
                new FollowMargins(),
                new FollowTourists(),
                new FollowWithheld(),
                new FollowAllowances(),
                new FollowPromises(),
                new FollowThresholds(),
                new FollowVouchers(),
                new FollowDropShips(),
                new HoldMinimums(),
                new OrderKeptGoods(),
                new GuardPayments(),
                new FollowCards(),
                new CountMovements(),
                new ReportTerminals(),
                new DeferVat()));
        shop.extensions().forEach(extension -> companions.addAll(extension.companions()));
        companions.add(new BalanceBranches());
        return companions;
    }

    private static List<Fold> folds(Shop shop, AssortmentFold assortment, LimitsFold limits) {
        List<Fold> folds = new ArrayList<>(List.of(
                assortment,
                limits,
                new TillsFold(),
                new StockFold(shop.currency()),
                new PurchaseFold(),
                new StoreroomFold(),
                new PackFold(),
                new LotFold(),
                new SerialFold(),
                new CatchFold(),
                new LandedFold(),
                new WriteDownFold(),
                new RebateFold(),
                new ValuationFold(),
                new OrderingFold(),
                new PickFold(),
                new ShelfFold(),
                new DespatchFold(),
                new DropShipFold(),
                new OwnerFold(),
                new MarginFold(),
                new TouristFold(),
                new WithheldFold(),
                new PromiseFold(),
                new LedgerFold(shop.currency(), shop.policies().calendar()),
                new VendorsFold(),
                new PastPromotionsFold(shop.policies().promotions(), assortment.zone()),
                new SubLedgerFold(shop.currency()),
                new OpeningFold(),
                new PaymentsFold(),
                new AuthorisationsFold(),
                new CardsFold(),
                new TreasuryFold(shop.currency()),
                new ClearingFold(shop.currency()),
                new RatesFold(),
                new BankFold(),
                new AgreementFold(),
                new CashVatFold(),
                new BranchFold(),
                new PaymentRunFold(),
                new VouchersFold()));
        shop.extensions().forEach(extension -> folds.addAll(extension.folds()));
        return folds;
    }
}
