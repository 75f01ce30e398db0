package io.percolate.kernel.run;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites a cell's class before it is loaded: each method and each turn of a loop asks whether it
 * is to stop, and a call that would end the JVM throws instead.
 */
final class CellRewriter {
  private static final String INTERRUPTS = Type.getInternalName(Interrupts.class);
  private static final String GUARD = Type.getInternalName(ExitGuard.class);
  private static final Map<String, Handle> EXITS =
      Map.of(
          "java/lang/System.exit", guard("exit", "(I)V"),
          "java/lang/Runtime.exit", guard("exit", "(Ljava/lang/Runtime;I)V"),
          "java/lang/Runtime.halt", guard("halt", "(Ljava/lang/Runtime;I)V"));

  private CellRewriter() {}

  static byte[] rewrite(byte[] original) {
    try {
      return rewrite(original, true);
    } catch (MethodTooLargeException e) {
      // The polls were the bytes too many.
      return rewrite(original, false);
    }
  }

  private static byte[] rewrite(byte[] original, boolean polls) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, 0);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
            return new MethodRewriter(next, polls, name.startsWith("<"));
          }
        };
    reader.accept(visitor, 0);
    return writer.toByteArray();
  }

  private static Handle guard(String name, String type) {
    return new Handle(Opcodes.H_INVOKESTATIC, GUARD, name, type, false);
  }

  private static final class MethodRewriter extends MethodVisitor {
    private final boolean polls;
    private final boolean initializer;
    private final Set<Label> passed = new HashSet<>();

    MethodRewriter(MethodVisitor next, boolean polls, boolean initializer) {
      super(Opcodes.ASM9, next);
      this.polls = polls;
      this.initializer = initializer;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (!initializer) {
        poll();
      }
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        poll();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean isInterface) {
      Handle guard = EXITS.get(owner + "." + name);
      if (guard == null) {
        super.visitMethodInsn(opcode, owner, name, type, isInterface);
      } else {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, guard.getOwner(), guard.getName(), guard.getDesc(), false);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle bootstrap, Object... arguments) {
      Object[] guarded = arguments.clone();
      for (int i = 0; i < guarded.length; i++) {
        if (guarded[i] instanceof Handle handle) {
          guarded[i] = EXITS.getOrDefault(handle.getOwner() + "." + handle.getName(), handle);
        }
      }
      super.visitInvokeDynamicInsn(name, type, bootstrap, guarded);
    }

    private void poll() {
      if (polls) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, INTERRUPTS, "poll", "()V", false);
      }
    }
  }
}
