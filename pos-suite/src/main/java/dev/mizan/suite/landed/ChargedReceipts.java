// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.Charging;
import dev.mizan.inventory.buying.Charging.Came;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The goods receipts of one bill, what each of their lines bears of it, and the way of their goods since. */
final class ChargedReceipts {
    /** Pieces of one line that are told apart, with what they bear together. */
    private record Told(Sku sku, List<String> serials, long minor) {}

    private final List<DocumentId> documents = new ArrayList<>();
    private final List<Sku> skus = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final long[] shares;
    private final ChargedWay way;
    private long followed;

    private ChargedReceipts(
            List<ReceivedGoods> receipts, List<Money> shared, CorrectedReceipts corrected, StockBook book) {
        this.shares = shared.stream().mapToLong(Money::minor).toArray();
        Map<DocumentId, long[]> charges = new HashMap<>();
        int next = 0;
        for (ReceivedGoods receipt : receipts) {
            ReceivedPieces pieces = corrected.pieces(receipt);
            Map<Sku, List<String>> left = new HashMap<>();
            long[] grains = new long[receipt.goods().skus().size()];
            for (int line = 0; line < grains.length; line++) {
                Sku sku = receipt.goods().skus().get(line);
                documents.add(receipt.document());
                skus.add(sku);
                long minor = shares[next++];
                boolean apart = isApart(receipt, book, sku);
                List<String> own = left.computeIfAbsent(sku, all -> apart ? pieces.of(all) : new ArrayList<>());
                long count = apart && isOneLine(receipt, sku)
                        ? own.size()
                        : receipt.goods().steps().get(line);
                if (apart && own.size() >= count) {
                    List<String> these = own.subList(0, Math.toIntExact(count));
                    told.add(new Told(sku, List.copyOf(these), minor));
                    these.clear();
                } else {
                    grains[line] = Math.multiplyExact(minor, Share.GRAINS);
                    followed += minor;
                }
            }
            charges.put(receipt.document(), grains);
        }
        this.way = new ChargedWay(charges, corrected);
    }

    /** Whether each piece is worth what it cost itself, so that its charge goes where it is. */
    private static boolean isApart(ReceivedGoods receipt, StockBook book, Sku sku) {
        return receipt.pieces().filter(it -> it.skus().contains(sku)).isPresent()
                && book.kept(sku).orElseThrow().valuation().method() == Method.SPECIFIC;
    }

    /** What stands in several lines is not corrected, so that each line has the pieces that it told. */
    private static boolean isOneLine(ReceivedGoods receipt, Sku sku) {
        return receipt.goods().skus().stream().filter(sku::equals).count() == 1;
    }

    /** The receipts that a bill names, their goods followed up to now; on the caller's thread, beside the writer. */
    static Outcome<ChargedReceipts> of(ChargesBill bill, Flows flows, Workplace office) {
        List<ReceivedGoods> receipts = new ArrayList<>();
        for (DocumentId document : bill.receipts()) {
            var found = flows.log().document(document).flatMap(ReceivedGoods::in);
            if (found.isEmpty()) {
                return Outcome.refused(LandedReason.UNKNOWN_RECEIPT, "receipt", document);
            }
            receipts.add(found.get());
        }
        CorrectedReceipts corrected = CorrectedReceipts.in(flows.log());
        return flows.look(office, reading -> shared(bill, receipts, corrected, reading))
                .map(it -> {
                    flows.log().after(0, it.way::follow);
                    return it;
                });
    }

    /** Lines of which nothing came after all bear nothing. */
    private static Outcome<ChargedReceipts> shared(
            ChargesBill bill, List<ReceivedGoods> receipts, CorrectedReceipts corrected, Reading reading) {
        StockBook book = reading.state(StockFold.class).book();
        List<Came> lines = new ArrayList<>();
        List<Boolean> bears = new ArrayList<>();
        for (ReceivedGoods receipt : receipts) {
            ReceivedPieces own = corrected.pieces(receipt);
            for (int line = 0; line < receipt.goods().skus().size(); line++) {
                Sku sku = receipt.goods().skus().get(line);
                boolean pieces = isApart(receipt, book, sku) && isOneLine(receipt, sku);
                long steps = pieces
                        ? own.of(sku).size()
                        : receipt.goods().steps().get(line) + corrected.steps(receipt.document(), sku);
                long minor = pieces
                        ? own.cost(sku)
                        : receipt.goods().values().get(line) + corrected.minor(receipt.document(), sku);
                bears.add(steps > 0);
                if (steps > 0) {
                    lines.add(new Came(
                            sku,
                            new Quantity(steps, book.kept(sku).orElseThrow().unit()),
                            Money.ofMinor(minor, book.currency())));
                }
            }
        }
        return Charging.shares(bill, lines).map(shares -> {
            Iterator<Money> next = shares.iterator();
            List<Money> all = bears.stream()
                    .map(it -> it ? next.next() : Money.zero(book.currency()))
                    .toList();
            return new ChargedReceipts(receipts, all, corrected, book);
        });
    }

    List<DocumentId> documents() {
        return documents;
    }

    List<Sku> skus() {
        return skus;
    }

    long[] shares() {
        return shares;
    }

    /** Where it all is at this moment; for the writer's thread. */
    ChargedParts parts(Reading reading) {
        reading.after(way.position(), way::follow);
        StockBook book = reading.state(StockFold.class).book();
        ChargedParts parts = new ChargedParts(book.currency());
        parts.add(way, book, followed);
        for (Told line : told) {
            int size = line.serials().size();
            for (int piece = 0; piece < size; piece++) {
                long minor = Share.of(line.minor(), piece + 1, size) - Share.of(line.minor(), piece, size);
                reading.state(SerialFold.class)
                        .book()
                        .find(line.sku(), line.serials().get(piece))
                        .ifPresent(it -> parts.add(it, minor));
            }
        }
        return parts;
    }
}
