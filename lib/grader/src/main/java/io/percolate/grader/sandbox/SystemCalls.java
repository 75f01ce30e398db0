package io.percolate.grader.sandbox;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * System calls that no notebook needs, and that reach past namespaces and limits: keyrings, which a
 * process shares with whoever started it; memory that no process maps, which nobody counts; sockets
 * that hold more than is counted, and what hides them; and parts of Linux in which faults that give
 * a process more rights are found most often.
 *
 * <p>They are refused by a filter of seccomp(2), which a thread puts on itself and can't take off,
 * and which all that it starts from then on inherits.
 */
final class SystemCalls {
  /** With their numbers on x86-64 and on 64-bit ARM, from Linux's unistd.h. */
  private enum Call {
    /** To give a socket more room: SO_SNDBUF, SO_RCVBUF and either by force. */
    SETSOCKOPT(54, 208, new Where(2, 7, 8, 32, 33)),
    /** To keep others from seeing one's files: PR_SET_DUMPABLE, to 0. */
    PRCTL(157, 167, new Where(0, 4), new Where(1, 0)),
    ADD_KEY(248, 217),
    REQUEST_KEY(249, 218),
    KEYCTL(250, 219),
    SHMGET(29, 194),
    SEMGET(64, 190),
    MSGGET(68, 186),
    MQ_OPEN(240, 180),
    MEMFD_CREATE(319, 279),
    MEMFD_SECRET(447, 447),
    PERF_EVENT_OPEN(298, 241),
    BPF(321, 280),
    USERFAULTFD(323, 282),
    IO_URING_SETUP(425, 425);

    final int onX86;
    final int onArm;
    final Where[] where;

    /**
     * @param where what must hold of its arguments; it is refused always where there is nothing
     */
    Call(int onX86, int onArm, Where... where) {
      this.onX86 = onX86;
      this.onArm = onArm;
      this.where = where;
    }
  }

  /** That an argument, counted from 0, is one of these. */
  private record Where(int argument, int... values) {}

  /** By Java's names; the filter is told which it runs on, from linux/audit.h. */
  private static final Map<String, Processor> PROCESSORS =
      Map.of(
          "amd64", new Processor(0xC000003E, call -> call.onX86),
          "aarch64", new Processor(0xC00000B7, call -> call.onArm));

  private static final int PR_SET_SECCOMP = 22;
  private static final int PR_SET_NO_NEW_PRIVS = 38;
  private static final long MODE_FILTER = 2;

  // The filter's own instructions, from linux/bpf_common.h and linux/seccomp.h.
  private static final int LOAD = 0x20;
  private static final int JUMP_IF_EQUAL = 0x15;
  private static final int JUMP_IF_NOT_BELOW = 0x35;
  private static final int RETURN = 0x06;
  private static final int ALLOW = 0x7FFF0000;
  private static final int REFUSE = 0x00050001; // with EPERM, "operation not permitted"
  private static final int NUMBER_AT = 0;
  private static final int ARCHITECTURE_AT = 4;
  private static final int FIRST_ARGUMENT_AT = 16; // its low half, on either processor
  private static final int ARGUMENT_BYTES = 8;

  /** Numbers from here on are those of x32, a second way to call the same. */
  private static final int OTHER_WAY = 0x40000000;

  private static final int INSTRUCTION_BYTES = 8;

  private record Processor(int architecture, ToIntFunction<Call> number) {}

  private record Instruction(int code, int ifTrue, int ifFalse, int operand) {}

  private SystemCalls() {}

  /**
   * Refuses them to the calling thread and whatever it starts. Nothing happens where the system
   * isn't Linux, or the processor none of those that are known here.
   */
  static void refuse() {
    Processor processor = PROCESSORS.get(System.getProperty("os.arch"));
    if (processor == null || !System.getProperty("os.name").equals("Linux")) {
      return;
    }
    try {
      Function prctl = NativeLibrary.getProcess().getFunction("prctl");
      // Else Linux lets root alone set a filter.
      prctl.invokeInt(new Object[] {PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L});
      install(prctl, filter(processor));
    } catch (LinkageError | RuntimeException noNativeCode) {
      return;
    }
  }

  private static void install(Function prctl, List<Instruction> filter) {
    try (Memory code = new Memory((long) filter.size() * INSTRUCTION_BYTES);
        Memory program = new Memory(16)) {
      for (int i = 0; i < filter.size(); i++) {
        Instruction instruction = filter.get(i);
        long at = (long) i * INSTRUCTION_BYTES;
        code.setShort(at, (short) instruction.code());
        code.setByte(at + 2, (byte) instruction.ifTrue());
        code.setByte(at + 3, (byte) instruction.ifFalse());
        code.setInt(at + 4, instruction.operand());
      }
      program.clear();
      program.setShort(0, (short) filter.size());
      program.setPointer(8, code);
      prctl.invokeInt(new Object[] {PR_SET_SECCOMP, MODE_FILTER, program, 0L, 0L});
    }
  }

  /** Another architecture's calls have other numbers, so it has none. */
  private static List<Instruction> filter(Processor processor) {
    List<Instruction> filter = new ArrayList<>();
    filter.add(new Instruction(LOAD, 0, 0, ARCHITECTURE_AT));
    filter.add(new Instruction(JUMP_IF_EQUAL, 1, 0, processor.architecture()));
    filter.add(new Instruction(RETURN, 0, 0, REFUSE));
    filter.add(new Instruction(LOAD, 0, 0, NUMBER_AT));
    filter.add(new Instruction(JUMP_IF_NOT_BELOW, 0, 1, OTHER_WAY));
    filter.add(new Instruction(RETURN, 0, 0, REFUSE));
    for (Call call : Call.values()) {
      filter.addAll(refusal(call, processor.number().applyAsInt(call)));
    }
    filter.add(new Instruction(RETURN, 0, 0, ALLOW));
    return filter;
  }

  /** What is done where the call has this number; another one's is loaded still, afterwards. */
  private static List<Instruction> refusal(Call call, int number) {
    List<Instruction> then = new ArrayList<>();
    for (Where where : call.where) {
      int[] values = where.values();
      then.add(new Instruction(LOAD, 0, 0, FIRST_ARGUMENT_AT + ARGUMENT_BYTES * where.argument()));
      for (int i = 0; i < values.length; i++) {
        then.add(new Instruction(JUMP_IF_EQUAL, values.length - i, 0, values[i]));
      }
      then.add(new Instruction(RETURN, 0, 0, ALLOW));
    }
    then.add(new Instruction(RETURN, 0, 0, REFUSE));
    then.add(0, new Instruction(JUMP_IF_EQUAL, 0, then.size(), number));
    return then;
  }
}
