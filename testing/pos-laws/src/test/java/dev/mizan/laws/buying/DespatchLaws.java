// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.scan.gs1.CheckDigit;
import dev.mizan.core.scan.gs1.Gs1Reason;
import dev.mizan.inventory.despatch.DespatchReason;
import dev.mizan.inventory.despatch.Pallet;
import dev.mizan.inventory.lot.LotReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A pallet that was told of is received by its number alone, once, with all that lies on it. */
class DespatchLaws {
    private static String sscc(long serial) {
        String payload = String.format(Locale.ROOT, "0628100%010d", serial);
        return payload + CheckDigit.of(payload);
    }

    private static Pallet.Line line(Sku sku, long pieces, String lot) {
        Optional<String> of = Optional.of(lot).filter(it -> !it.isEmpty());
        return new Pallet.Line(sku, Quantity.pieces(pieces), of, of.map(it -> LocalDate.of(2027, 6, it.length())));
    }

    private static String scanned(String sscc, int how) {
        return switch (how) {
            case 0 -> sscc;
            case 1 -> "]C100" + sscc;
            case 2 -> "(00)" + sscc;
            default -> "00" + sscc;
        };
    }

    @Property(tries = 20)
    void palletsInAnyOrderAndGroupBringWhatWasToldOfThem(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("pallets").resolve("shop.mizan");
        Shop kept = Storehouse.shop().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            List<Pallet> pallets = new ArrayList<>();
            Map<String, Long> lots = new TreeMap<>();
            long rice = 0;
            long tea = 0;
            for (int serial = 0; serial < 1 + chance.nextInt(6); serial++) {
                long pieces = 1 + chance.nextInt(9);
                String lot = "L".repeat(1 + chance.nextInt(3));
                List<Pallet.Line> lines = new ArrayList<>(List.of(line(TEA, pieces, lot)));
                lots.merge(lot, pieces, Long::sum);
                tea += pieces;
                if (chance.nextBoolean()) {
                    lines.add(line(RICE, pieces, ""));
                    rice += pieces;
                }
                pallets.add(new Pallet(sscc(serial), lines));
            }
            ordered(shop, "PO-1", at(TEA, tea, "5.00"), at(RICE, Math.max(rice, 1), "8.00"));
            shop.despatches().tell("ASN-1", "PO-1", pallets).orElseThrow();
            List<Pallet> left = new ArrayList<>(pallets);
            Collections.shuffle(left, chance);
            while (!left.isEmpty()) {
                int some = 1 + chance.nextInt(left.size());
                List<String> codes = left.subList(0, some).stream()
                        .map(it -> scanned(it.sscc(), chance.nextInt(4)))
                        .toList();
                shop.despatches().receive("DN", codes).orElseThrow();
                assertThat(why(shop.despatches().receive("DN", codes))).isEqualTo(DespatchReason.RECEIVED);
                left.subList(0, some).clear();
                assertThat(shop.despatches().coming()).hasSize(left.size());
            }
            assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(tea));
            assertThat(shop.stock().onHand(RICE)).contains(Quantity.pieces(rice));
            lots.forEach(
                    (lot, pieces) -> assertThat(shop.lots().where(TEA, lot)).isEqualTo(Map.of("main", pieces)));
            assertThat(shop.buy().order("PO-1").orElseThrow().isOpen()).isEqualTo(rice == 0);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            digests = shop.digests();
        }
        try (Mizan again = Mizan.replay(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
    }

    @Example
    void whatIsWrongWithAnAdviceOrAPalletIsRefusedByNameAndNothingComes() {
        try (Mizan shop = Storehouse.open()) {
            ordered(shop, "PO-1", at(TEA, 9, "5.00"));
            ordered(shop, "PO-2", at(TEA, 9, "5.00"));
            Pallet one = new Pallet(sscc(1), List.of(line(TEA, 3, "LLL")));
            assertThat(why(shop.despatches().tell("A", "PO-1", List.of()))).isEqualTo(DespatchReason.EMPTY);
            assertThat(why(shop.despatches().tell("A", "PO-1", List.of(one, one))))
                    .isEqualTo(DespatchReason.TWICE);
            shop.despatches().tell("A", "PO-1", List.of(one)).orElseThrow();
            assertThat(why(shop.despatches().tell("B", "PO-1", List.of(one)))).isEqualTo(DespatchReason.EXISTS);
            Pallet other = new Pallet(sscc(2), List.of(line(TEA, 3, "")));
            shop.despatches().tell("B", "PO-2", List.of(other)).orElseThrow();
            assertThat(why(shop.despatches().receive("DN", List.of(sscc(1), sscc(2)))))
                    .isEqualTo(DespatchReason.OTHER_ORDER);
            assertThat(why(shop.despatches().receive("DN", List.of(sscc(1), sscc(1)))))
                    .isEqualTo(DespatchReason.TWICE);
            assertThat(why(shop.despatches().receive("DN", List.of(sscc(3))))).isEqualTo(DespatchReason.UNKNOWN);
            assertThat(why(shop.despatches().receive("DN", List.of("]C110LOT"))))
                    .isEqualTo(DespatchReason.NO_SSCC);
            String wrong = sscc(1).substring(0, 17) + (sscc(1).charAt(17) == '0' ? '1' : '0');
            assertThat(why(shop.despatches().receive("DN", List.of(wrong)))).isEqualTo(Gs1Reason.CHECKSUM);
            Pallet old = new Pallet(
                    sscc(4),
                    List.of(new Pallet.Line(
                            TEA, Quantity.pieces(1), Optional.of("OLD"), Optional.of(LocalDate.of(2026, 1, 1)))));
            shop.despatches().tell("C", "PO-1", List.of(old)).orElseThrow();
            assertThat(why(shop.despatches().receive("DN", List.of(sscc(4))))).isEqualTo(LotReason.EXPIRED_ALREADY);
            assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(0));
            assertThat(shop.despatches().coming()).hasSize(3);
        }
    }
}
