// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentParts;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import java.util.Locale;
import java.util.Optional;

/** How a request to a terminal is written. */
final class RequestFields {
    private RequestFields() {}

    static void write(PaymentRequest request, FieldWriter out) {
        out.text("reference", request.reference().value())
                .text("operation", request.operation().name().toLowerCase(Locale.ROOT))
                .money("amount", request.amount())
                .maybe("about", request.about());
        part("tip", request.parts().tip(), out);
        part("surcharge", request.parts().surcharge(), out);
        part("cashBack", request.parts().cashBack(), out);
        way(request.way(), out);
    }

    private static void part(String name, Money part, FieldWriter out) {
        if (part.isPositive()) {
            out.money(name, part);
        }
    }

    private static void way(PaymentWay way, FieldWriter out) {
        if (way instanceof PaymentWay.AtTerminal at) {
            if (at.keepCard()) {
                out.text("way", "keeping-card");
            }
        } else if (way instanceof PaymentWay.ByLink) {
            out.text("way", "link");
        } else if (way instanceof PaymentWay.OnFile file) {
            out.text("way", "file").text("token", file.token().value());
        } else if (way instanceof PaymentWay.Agreed agreed) {
            out.text("way", "agreed")
                    .text("token", agreed.token().value())
                    .text("first", agreed.first().value());
        } else if (way instanceof PaymentWay.InParts parts) {
            out.text("way", "parts").number("count", parts.count());
        }
    }

    static PaymentRequest read(FieldReader in) {
        PaymentReference reference = in.parsed("reference", PaymentReference::new);
        PaymentOperation operation =
                in.parsed("operation", text -> PaymentOperation.valueOf(text.toUpperCase(Locale.ROOT)));
        Money amount = in.money("amount");
        Optional<PaymentReference> about =
                in.has("about") ? Optional.of(in.parsed("about", PaymentReference::new)) : Optional.empty();
        Money zero = Money.zero(amount.currency());
        PaymentParts parts =
                new PaymentParts(part("tip", zero, in), part("surcharge", zero, in), part("cashBack", zero, in));
        return new PaymentRequest(reference, operation, amount, about, parts, way(in));
    }

    private static Money part(String name, Money zero, FieldReader in) {
        return in.has(name) ? in.money(name) : zero;
    }

    private static PaymentWay way(FieldReader in) {
        if (!in.has("way")) {
            return PaymentWay.PRESENT;
        }
        return switch (in.text("way")) {
            case "keeping-card" -> new PaymentWay.AtTerminal(true);
            case "link" -> new PaymentWay.ByLink();
            case "file" -> new PaymentWay.OnFile(in.parsed("token", PaymentToken::new));
            case "agreed" ->
                new PaymentWay.Agreed(in.parsed("token", PaymentToken::new), in.parsed("first", PaymentReference::new));
            case "parts" -> new PaymentWay.InParts(Math.toIntExact(in.number("count")));
            default -> throw in.wrong("no way to pay is called " + in.text("way"));
        };
    }
}
