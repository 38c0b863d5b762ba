// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Measure;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.limit.Whose;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.StreamKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a purchase may use of limited promotions, and what it counts. Pure but for the meters that it asks.
 *
 * @param day the business date that uses count on
 */
public record Redeeming(Meters meters, Draw draw, LocalDate day) {

    /** What is left of a promotion's limits to somebody; nothing where who it is can not be counted. */
    public Usage left(Promotion promotion, Holder holder) {
        Usage left = draw.register().isPresent() ? allowance(promotion) : Usage.ENDLESS;
        for (Limit limit : promotion.limits().all()) {
            if (limit.of() != Whose.PROMOTION || draw.register().isEmpty()) {
                left = left.least(left(promotion, limit, holder));
            }
        }
        return serialSpent(promotion, holder) ? Usage.NONE : left;
    }

    private Usage left(Promotion promotion, Limit limit, Holder holder) {
        return stream(promotion, limit.of(), holder)
                .map(stream -> limit.left(meters.of(stream).used(limit.every(), day)))
                .orElse(Usage.NONE);
    }

    /** What a till may still spend on its own: uses in any case, the rest where it is limited. */
    private Usage allowance(Promotion promotion) {
        Meter own = meters.of(stream(promotion));
        if (own.isOver(draw.now())) {
            return Usage.NONE;
        }
        Usage left = Limit.uses(0).left(own.used());
        for (Limit limit : promotion.limits().all()) {
            if (limit.of() == Whose.PROMOTION) {
                Limit granted = new Limit(limit.of(), limit.measure(), 0, limit.currency(), limit.every());
                left = left.least(granted.left(own.used(limit.every(), day)));
            }
        }
        return left;
    }

    private boolean serialSpent(Promotion promotion, Holder holder) {
        return serial(promotion, holder)
                .filter(serial -> meters.of(LimitKey.serial(serial)).used().uses() > 0)
                .isPresent();
    }

    private static Optional<String> serial(Promotion promotion, Holder holder) {
        return promotion.limits().serials().isEmpty()
                ? Optional.empty()
                : promotion.scope().coupons().stream()
                        .filter(holder.serials()::containsKey)
                        .map(holder.serials()::get)
                        .findFirst();
    }

    /** Where everybody's uses are counted here. */
    private StreamKey stream(Promotion promotion) {
        return draw.register()
                .map(register -> LimitKey.allowance(promotion.id(), register))
                .orElseGet(() -> LimitKey.of(promotion.id()));
    }

    private Optional<StreamKey> stream(Promotion promotion, Whose of, Holder holder) {
        return switch (of) {
            case PROMOTION -> Optional.of(stream(promotion));
            case CUSTOMER -> holder.customer().map(customer -> LimitKey.of(promotion.id(), customer));
            case EMPLOYEE -> holder.employee().map(employee -> LimitKey.of(promotion.id(), employee));
            case COUPON ->
                holder.coupons().stream()
                        .filter(promotion.scope().coupons()::contains)
                        .sorted()
                        .findFirst()
                        .map(coupon -> LimitKey.coupon(promotion.id(), coupon));
        };
    }

    /** Uses so much, or refuses by a {@link LimitReason}; what is answered is to be committed with the sale. */
    public Outcome<List<Move>> spend(Promotion promotion, Holder holder, Usage usage) {
        List<Move> moves = new ArrayList<>();
        if (promotion.limits().serials().isPresent()) {
            Optional<String> serial = serial(promotion, holder);
            if (serial.isEmpty()) {
                return Outcome.refused(
                        LimitReason.SERIAL_NEEDED,
                        "coupon",
                        String.join(", ", promotion.scope().coupons()));
            }
            if (serialSpent(promotion, holder)) {
                return Outcome.refused(LimitReason.COUPON_SPENT, "coupon", serial.get());
            }
            moves.add(move(LimitKey.serial(serial.get()), promotion, new Usage(1, 0, 0)));
        }
        for (Whose of : Whose.values()) {
            boolean own = of == Whose.PROMOTION && draw.register().isPresent();
            if (own || promotion.limits().counts(of)) {
                Optional<StreamKey> stream = stream(promotion, of, holder);
                if (stream.isEmpty()) {
                    return Outcome.refused(LimitReason.NOT_COUNTED, "promotion", promotion.id(), "whose", of);
                }
                moves.add(move(stream.get(), promotion, usage));
            }
        }
        return within(promotion, holder, usage).map(fine -> moves);
    }

    private Outcome<Usage> within(Promotion promotion, Holder holder, Usage usage) {
        if (draw.register().isPresent() && meters.of(stream(promotion)).isOver(draw.now())) {
            return Outcome.refused(
                    LimitReason.ALLOWANCE_OVER,
                    "promotion",
                    promotion.id(),
                    "till",
                    draw.register().get(),
                    "until",
                    meters.of(stream(promotion)).until().orElseThrow());
        }
        if (draw.register().isPresent() && !allowance(promotion).covers(usage)) {
            return Outcome.refused(
                    LimitReason.ALLOWANCE_SPENT,
                    "promotion",
                    promotion.id(),
                    "till",
                    draw.register().get());
        }
        for (Limit limit : promotion.limits().all()) {
            boolean granted = limit.of() == Whose.PROMOTION && draw.register().isPresent();
            if (!granted && !left(promotion, limit, holder).covers(usage)) {
                return Outcome.refused(LimitReason.LIMIT_SPENT, "promotion", promotion.id(), "limit", limit);
            }
        }
        return Outcome.done(usage);
    }

    private Move move(StreamKey stream, Promotion promotion, Usage usage) {
        return new Move(stream, promotion.id(), day, usage, promotion.limits().giveBack());
    }

    /**
     * Sets a part of the limits aside for a till. Refused where it is more than is left, or lacks what the till would need: it
     * must have uses, and some of each measure that is limited for all.
     */
    public Outcome<Move> grant(Promotion promotion, Usage part) {
        boolean something = part.uses() > 0 && part.times() >= 0 && part.amount() >= 0;
        for (Limit limit : promotion.limits().all()) {
            if (limit.of() == Whose.PROMOTION) {
                something &= part.in(limit.measure()) > 0;
                Usage left = limit.left(meters.of(LimitKey.of(promotion.id())).used(limit.every(), day));
                if (left.in(limit.measure()) < part.in(limit.measure())) {
                    return Outcome.refused(LimitReason.LIMIT_SPENT, "promotion", promotion.id(), "limit", limit);
                }
            }
        }
        if (!something || promotion.limits().isNone()) {
            return Outcome.refused(LimitReason.NOTHING_TO_GRANT, "promotion", promotion.id(), "asked", asked(part));
        }
        return Outcome.done(new Move(LimitKey.of(promotion.id()), promotion.id(), day, part, GiveBack.NEVER));
    }

    /** What a till gives back of all its allowances, of those alone that have ended where it is asked so, in their order. */
    public static List<Move> handBack(Meters meters, List<StreamKey> own, Optional<Instant> endedBy) {
        List<Move> parts = new ArrayList<>();
        for (StreamKey stream : own) {
            Meter meter = meters.of(stream);
            if (endedBy.isEmpty() || meter.isOver(endedBy.get())) {
                parts.addAll(meter.unspent(
                        new Move(stream, LimitKey.granted(stream), LocalDate.MIN, Usage.NONE, GiveBack.NEVER)));
            }
        }
        return parts;
    }

    /** What a till gives back: all that it has not spent. Refused where that is nothing. */
    public static Outcome<List<Move>> handBack(Meters meters, PromotionId promotion, String register) {
        StreamKey own = LimitKey.allowance(promotion, register);
        Move as = new Move(own, promotion, LocalDate.MIN, Usage.NONE, GiveBack.NEVER);
        List<Move> parts = meters.of(own).unspent(as);
        return parts.isEmpty()
                ? Outcome.refused(LimitReason.NOTHING_TO_HAND_BACK, "promotion", promotion, "till", register)
                : Outcome.done(parts);
    }

    /**
     * Whether more was used of a stream than there is: two tills that could not see one another may do that, and nothing else.
     *
     * @param used what one of them used
     */
    public boolean isOverspent(Optional<Promotion> promotion, Move used) {
        Meter meter = meters.of(used.stream());
        if (LimitKey.isSerial(used.stream())) {
            return meter.used().uses() > 1;
        }
        if (LimitKey.isAllowance(used.stream())) {
            return meter.used().uses() > 0;
        }
        return promotion.stream()
                .flatMap(it -> it.limits().all().stream())
                .filter(limit -> limit.of() == LimitKey.whose(used.stream()))
                .anyMatch(limit -> meter.used(limit.every(), used.day()).in(limit.measure()) > limit.most());
    }

    private static String asked(Usage part) {
        return part.in(Measure.USES) + "/" + part.in(Measure.TIMES) + "/" + part.in(Measure.AMOUNT);
    }
}
