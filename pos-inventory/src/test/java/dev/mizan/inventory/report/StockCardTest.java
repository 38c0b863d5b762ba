// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StockCardTest {
    private static final BusinessDate DAY = BusinessDate.of(2026, 11, 22);

    @Test
    void aCardShowsEachMovementOfItsItemAndTheBalanceAfterIt() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        StockCard card = new StockCard(Shelf.PLACE, Shelf.SKU, Unit.PIECE, Currency.SAR);
        card.add(document(1), DAY, shelf.buy(2, "10.00"));
        StockIssued sale = shelf.issue(3);
        card.add(document(2), DAY, sale);
        card.add(document(3), DAY, shelf.buy(2, "14.00"));
        card.add(document(4), DAY, shelf.takeBack(sale, 0, 1));
        List<StockCardLine> lines = card.lines();
        assertThat(lines)
                .extracting(line -> line.kind().getSimpleName())
                .containsExactly(
                        StockReceived.class.getSimpleName(),
                        StockIssued.class.getSimpleName(),
                        StockReceived.class.getSimpleName(),
                        StockReturned.class.getSimpleName());
        assertThat(lines).extracting(line -> line.quantity().steps()).containsExactly(2L, -3L, 2L, 1L);
        assertThat(lines)
                .extracting(line -> line.change().toPlainString())
                .containsExactly("20.00", "-30.00", "24.00", "10.00");
        assertThat(lines)
                .extracting(line -> line.trueUp().toPlainString())
                .containsExactly("0.00", "0.00", "4.00", "0.00");
        assertThat(lines)
                .extracting(line -> line.value().toPlainString())
                .containsExactly("20.00", "-10.00", "14.00", "24.00");
        assertThat(lines.get(3).document()).isEqualTo(document(4));
    }

    @Property(tries = 200)
    void theLastLineOfACardIsTheBalanceOfTheBook(@ForAll("steps") List<Step> steps) {
        List<StockFact> facts = new ArrayList<>();
        House house = new House(Currency.SAR, Valuation.MOVING_AVERAGE, facts::add);
        steps.forEach(house::play);
        for (int item = 0; item < House.ITEMS; item++) {
            var sku = House.SKUS.get(item);
            StockCard card = new StockCard(House.AT.get(0), sku, House.UNITS.get(item), Currency.SAR);
            for (StockFact fact : facts) {
                if (fact instanceof Movement movement) {
                    card.add(document(1), DAY, movement);
                }
            }
            List<StockCardLine> lines = card.lines();
            if (!lines.isEmpty()) {
                StockCardLine last = lines.get(lines.size() - 1);
                assertThat(last.balance()).isEqualTo(house.book.onHand(House.AT.get(0), sku));
                assertThat(last.value()).isEqualTo(house.book.value(House.AT.get(0), sku));
            }
        }
    }

    private static DocumentId document(long sequence) {
        return DocumentId.of("souq/S1/T1@1#" + sequence);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Step.any().list().ofMaxSize(30);
    }
}
