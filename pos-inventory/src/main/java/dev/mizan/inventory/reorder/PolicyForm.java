// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.reorder.ReorderPolicy.Covering;
import dev.mizan.inventory.reorder.ReorderPolicy.Economic;
import dev.mizan.inventory.reorder.ReorderPolicy.MinMax;
import dev.mizan.inventory.reorder.ReorderPolicy.OrderPoint;
import dev.mizan.inventory.reorder.ReorderPolicy.ShortLived;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.math.BigDecimal;
import java.util.List;

/** How policies are written: a kind, whole numbers and decimals. */
final class PolicyForm {
    private PolicyForm() {}

    static void write(ReorderPolicy policy, FieldWriter out) {
        if (policy instanceof MinMax it) {
            put(out, "MIN_MAX", List.of(), it.least(), it.target());
        } else if (policy instanceof OrderPoint it) {
            put(out, "ORDER_POINT", List.of(), it.point(), it.quantity());
        } else if (policy instanceof Covering it) {
            put(out, "COVERING", List.of(it.service()), it.everyDays());
        } else if (policy instanceof Economic it) {
            put(out, "ECONOMIC", List.of(it.service(), it.orderCost(), it.holding()));
        } else if (policy instanceof ShortLived it) {
            put(out, "SHORT_LIVED", List.of(it.shortage(), it.excess()), it.days());
        }
    }

    private static void put(FieldWriter out, String kind, List<BigDecimal> decimals, long... whole) {
        out.text("policy", kind)
                .numbers("whole", whole)
                .texts(
                        "decimals",
                        decimals.stream().map(BigDecimal::toPlainString).toList());
    }

    static ReorderPolicy read(FieldReader in) {
        String kind = in.text("policy");
        long[] whole = in.numbers("whole");
        List<String> texts = in.texts("decimals");
        try {
            List<BigDecimal> decimals = texts.stream().map(BigDecimal::new).toList();
            return switch (kind + "/" + whole.length + "/" + decimals.size()) {
                case "MIN_MAX/2/0" -> new MinMax(whole[0], whole[1]);
                case "ORDER_POINT/2/0" -> new OrderPoint(whole[0], whole[1]);
                case "COVERING/1/1" -> new Covering(decimals.get(0), Math.toIntExact(whole[0]));
                case "ECONOMIC/0/3" -> new Economic(decimals.get(0), decimals.get(1), decimals.get(2));
                case "SHORT_LIVED/1/2" -> new ShortLived(decimals.get(0), decimals.get(1), Math.toIntExact(whole[0]));
                default -> throw in.wrong("no policy " + kind);
            };
        } catch (NumberFormatException e) {
            throw in.wrong("no numbers of a policy: " + texts);
        }
    }
}
