// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import java.util.Arrays;
import java.util.List;

/** Which elements need each other and which exclude each other (GS1 General Specifications, 4.13 and 4.14). */
final class Associations {
    private Associations() {}

    static Outcome<ElementString> check(ElementString whole) {
        for (Element element : whole.elements()) {
            Outcome<ElementString> alone = alone(whole, element);
            if (!alone.isDone()) {
                return alone;
            }
        }
        for (Element element : whole.elements()) {
            for (List<String> oneOf : element.ai().needs()) {
                if (oneOf.stream().noneMatch(codes -> stand(whole, codes))) {
                    return Outcome.refused(
                            Gs1Reason.MISSING_AI, "ai", element.ai().code(), "needs", String.join(",", oneOf));
                }
            }
        }
        return Outcome.done(whole);
    }

    /** All of {@code 01+21} stand there. */
    private static boolean stand(ElementString whole, String codes) {
        return Arrays.stream(codes.split("\\+"))
                .noneMatch(code -> whole.find(code).isEmpty());
    }

    private static Outcome<ElementString> alone(ElementString whole, Element element) {
        ApplicationIdentifier ai = element.ai();
        for (Element other : whole.elements()) {
            if (other.ai() == ai && !other.value().equals(element.value())) {
                return Outcome.refused(Gs1Reason.DUPLICATE_AI, "ai", ai.code());
            }
            if (other.ai() != ai && ai.excludes().stream().anyMatch(other.ai()::is)) {
                return Outcome.refused(
                        Gs1Reason.EXCLUSIVE_AI,
                        "ai",
                        ai.code(),
                        "other",
                        other.ai().code());
            }
        }
        return Outcome.done(whole);
    }
}
