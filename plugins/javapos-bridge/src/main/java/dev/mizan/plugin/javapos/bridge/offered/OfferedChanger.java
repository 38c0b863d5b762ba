// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.changer.CashChanger;
import dev.mizan.hardware.changer.CashCount;
import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Patience;
import dev.mizan.plugin.javapos.bridge.JposError;
import dev.mizan.spi.value.Money;
import java.util.stream.Collectors;
import jpos.CashChangerConst;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/**
 * A cash changer as a CashChanger, with amounts and faces in minor units. Our counts do not say which faces are notes, so all
 * are listed as coins. What came out may be less than was asked for: that is an overdispense whose message tells how much, and
 * nothing is given again. What was put in is told as the deposit is fixed.
 */
final class OfferedChanger extends OfferedService<CashChanger> {
    private @Nullable CashCount deposit;
    private boolean begun;

    OfferedChanger(Device<CashChanger> device) {
        super(device);
    }

    @Override
    synchronized @Nullable Object answer(String name, Object[] arguments, CashChanger held) throws JposException {
        switch (name) {
            case "readCashCounts" -> {
                ((String[]) arguments[0])[0] = counts(inside(held));
                ((boolean[]) arguments[1])[0] = false;
            }
            case "dispenseChange" -> dispense(held, (int) arguments[0]);
            case "beginDeposit" -> {
                waited(held.beginDeposit(Patience.of(LONGEST)));
                begun = true;
                deposit = null;
            }
            case "fixDeposit" -> fix(held);
            case "endDeposit" -> end(held, (int) arguments[0]);
            default -> {
                return told(name, held);
            }
        }
        return null;
    }

    private Object told(String name, CashChanger held) throws JposException {
        return switch (name) {
            case "getCapDeposit", "getCapRepayDeposit" -> true;
            case "getAsyncMode" -> false;
            case "getCurrencyCode", "getCurrencyCodeList", "getDepositCodeList" ->
                inside(held).currency().code();
            case "getCurrencyCashList", "getExitCashList", "getDepositCashList" ->
                inside(held).pieces().keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
            case "getCurrentExit", "getDeviceExits" -> 1;
            case "getDeviceStatus", "getFullStatus" -> CashChangerConst.CHAN_STATUS_OK;
            case "getDepositAmount" -> deposit == null ? 0 : amount(deposit.total());
            case "getDepositCounts" -> deposit == null ? "" : counts(deposit);
            case "getDepositStatus" ->
                begun ? CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT : CashChangerConst.CHAN_STATUS_DEPOSIT_END;
            default -> {
                if (name.startsWith("getCap")) {
                    yield false;
                }
                throw unsupported(name);
            }
        };
    }

    private static CashCount inside(CashChanger held) throws JposException {
        return waited(held.inside(Patience.of(LONGEST)));
    }

    private static String counts(CashCount count) {
        return count.pieces().entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue())
                .collect(Collectors.joining(","));
    }

    private static int amount(Money money) throws JposException {
        try {
            return Math.toIntExact(money.minor());
        } catch (ArithmeticException e) {
            throw new JposException(JposError.FAILURE.code(), "more than JavaPOS can tell: " + money, e);
        }
    }

    private static void dispense(CashChanger held, int minor) throws JposException {
        if (minor <= 0) {
            throw unsupported("to dispense " + minor);
        }
        Money asked = Money.ofMinor(minor, inside(held).currency());
        Money out = waited(held.dispense(asked, Patience.of(LONGEST))).total();
        if (!out.equals(asked)) {
            throw new JposException(
                    JposError.EXTENDED.code(),
                    CashChangerConst.JPOS_ECHAN_OVERDISPENSE,
                    out + " of " + asked + " came out");
        }
    }

    private void fix(CashChanger held) throws JposException {
        if (!begun) {
            throw unsupported("to fix a deposit that was not begun");
        }
        deposit = waited(held.endDeposit(Patience.of(LONGEST)));
        begun = false;
    }

    private void end(CashChanger held, int how) throws JposException {
        CashCount taken = deposit;
        if (begun || taken == null) {
            throw unsupported("to end a deposit before it is fixed");
        }
        if (how == CashChangerConst.CHAN_DEPOSIT_REPAY && taken.total().isPositive()) {
            dispense(held, amount(taken.total()));
        }
    }
}
