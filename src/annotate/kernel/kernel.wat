;; The kernel in WebAssembly with 128-bit SIMD: what the functions compute is said in kernel.ts. No fused multiply-add
;; (relaxed SIMD): the results must be the same bits on every machine. Sums of integers are exact, so their order is free.
(module
  (import "dragoman" "memory" (memory 1))

  ;; y = f32(y) * scale + bias, in place over the i32 sums of one token
  (func $finish (param $scale i32) (param $bias i32) (param $y i32) (param $groups i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $y) (i32.shl (local.get $groups) (i32.const 6))))
    (loop $rows
      (v128.store (local.get $y)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (v128.load (local.get $y))) (v128.load (local.get $scale)))
          (v128.load (local.get $bias))))
      (v128.store offset=16 (local.get $y)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (v128.load offset=16 (local.get $y))) (v128.load offset=16 (local.get $scale)))
          (v128.load offset=16 (local.get $bias))))
      (local.set $scale (i32.add (local.get $scale) (i32.const 32)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
      (br_if $rows (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 32))) (local.get $end)))))

  ;; the sums of 16 rows times two tokens: eight of them in registers
  (func $block (param $w i32) (param $xa i32) (param $xb i32) (param $ya i32) (param $yb i32) (param $pairs i32)
    (local $c i32) (local $bytes i32)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $va v128) (local $vb v128) (local $m v128)
    (local.set $bytes (i32.shl (local.get $pairs) (i32.const 2)))
    (loop $columns
      (local.set $va (v128.load32_splat (i32.add (local.get $xa) (local.get $c))))
      (local.set $vb (v128.load32_splat (i32.add (local.get $xb) (local.get $c))))
      (local.set $m (v128.load (local.get $w)))
      (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $m) (local.get $va))))
      (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $m) (local.get $vb))))
      (local.set $m (v128.load offset=16 (local.get $w)))
      (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $m) (local.get $va))))
      (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $m) (local.get $vb))))
      (local.set $m (v128.load offset=32 (local.get $w)))
      (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $m) (local.get $va))))
      (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $m) (local.get $vb))))
      (local.set $m (v128.load offset=48 (local.get $w)))
      (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $m) (local.get $va))))
      (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $m) (local.get $vb))))
      (local.set $w (i32.add (local.get $w) (i32.const 64)))
      (br_if $columns (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 4))) (local.get $bytes))))
    (v128.store (local.get $ya) (local.get $a0))
    (v128.store offset=16 (local.get $ya) (local.get $a1))
    (v128.store offset=32 (local.get $ya) (local.get $a2))
    (v128.store offset=48 (local.get $ya) (local.get $a3))
    (v128.store (local.get $yb) (local.get $b0))
    (v128.store offset=16 (local.get $yb) (local.get $b1))
    (v128.store offset=32 (local.get $yb) (local.get $b2))
    (v128.store offset=48 (local.get $yb) (local.get $b3)))

  (func $affine (export "affine")
    (param $w i32) (param $scale i32) (param $bias i32) (param $x i32) (param $y i32)
    (param $groups i32) (param $pairs i32) (param $n i32)
    (local $g i32) (local $t i32) (local $xa i32) (local $ya i32) (local $xbytes i32) (local $ybytes i32) (local $second i32)
    (if (i32.eq (local.get $n) (i32.const 1))
      (then
        (call $vector (local.get $w) (local.get $scale) (local.get $bias) (local.get $x) (local.get $y)
          (local.get $groups) (local.get $pairs))
        (return)))
    (local.set $xbytes (i32.shl (local.get $pairs) (i32.const 2)))
    (local.set $ybytes (i32.shl (local.get $groups) (i32.const 6)))
    ;; group after group, so that its weights stay near while the tokens pass
    (loop $group
      (local.set $t (i32.const 0))
      (local.set $xa (local.get $x))
      (local.set $ya (i32.add (local.get $y) (i32.shl (local.get $g) (i32.const 6))))
      (loop $tokens
        ;; an odd last token is its own second
        (local.set $second (i32.lt_u (i32.add (local.get $t) (i32.const 1)) (local.get $n)))
        (call $block (local.get $w)
          (local.get $xa) (i32.add (local.get $xa) (i32.mul (local.get $second) (local.get $xbytes)))
          (local.get $ya) (i32.add (local.get $ya) (i32.mul (local.get $second) (local.get $ybytes)))
          (local.get $pairs))
        (local.set $xa (i32.add (local.get $xa) (i32.shl (local.get $xbytes) (i32.const 1))))
        (local.set $ya (i32.add (local.get $ya) (i32.shl (local.get $ybytes) (i32.const 1))))
        (br_if $tokens (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 2))) (local.get $n))))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $pairs) (i32.const 6))))
      (br_if $group (i32.lt_u (local.tee $g (i32.add (local.get $g) (i32.const 1))) (local.get $groups))))
    (local.set $t (i32.const 0))
    (loop $each
      (call $finish (local.get $scale) (local.get $bias) (local.get $y) (local.get $groups))
      (local.set $y (i32.add (local.get $y) (local.get $ybytes)))
      (br_if $each (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $n)))))

  ;; the same for one token: 32 rows a turn, so that each pair of columns is fetched half as often; an odd last group goes alone
  (func $vector (param $w i32) (param $scale i32) (param $bias i32) (param $x i32) (param $y i32)
    (param $groups i32) (param $pairs i32)
    (local $g i32) (local $c i32) (local $p i32) (local $q i32) (local $xbytes i32) (local $wbytes i32) (local $second i32)
    (local $to i32)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $v v128)
    (local.set $xbytes (i32.shl (local.get $pairs) (i32.const 2)))
    (local.set $wbytes (i32.shl (local.get $pairs) (i32.const 6)))
    (local.set $to (local.get $y))
    (loop $group
      ;; bytes of f32 from the first to the second group of the turn: 64, or 0 for an odd last group
      (local.set $second
        (select (i32.const 64) (i32.const 0)
          (i32.lt_u (i32.add (local.get $g) (i32.const 1)) (local.get $groups))))
      (local.set $p (local.get $w))
      (local.set $q (select (i32.add (local.get $w) (local.get $wbytes)) (local.get $w) (local.get $second)))
      (local.set $a0 (v128.const i32x4 0 0 0 0))
      (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0)) (local.set $a3 (local.get $a0))
      (local.set $b0 (local.get $a0)) (local.set $b1 (local.get $a0)) (local.set $b2 (local.get $a0))
      (local.set $b3 (local.get $a0))
      (local.set $c (i32.const 0))
      (loop $columns
        (local.set $v (v128.load32_splat (i32.add (local.get $x) (local.get $c))))
        (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (v128.load (local.get $p)) (local.get $v))))
        (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $p)) (local.get $v))))
        (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $p)) (local.get $v))))
        (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $p)) (local.get $v))))
        (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (v128.load (local.get $q)) (local.get $v))))
        (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $q)) (local.get $v))))
        (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $q)) (local.get $v))))
        (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $q)) (local.get $v))))
        (local.set $p (i32.add (local.get $p) (i32.const 64)))
        (local.set $q (i32.add (local.get $q) (i32.const 64)))
        (br_if $columns
          (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 4))) (local.get $xbytes))))
      (v128.store (local.get $to) (local.get $a0))
      (v128.store offset=16 (local.get $to) (local.get $a1))
      (v128.store offset=32 (local.get $to) (local.get $a2))
      (v128.store offset=48 (local.get $to) (local.get $a3))
      (local.set $to (i32.add (local.get $to) (local.get $second)))
      (v128.store (local.get $to) (local.get $b0))
      (v128.store offset=16 (local.get $to) (local.get $b1))
      (v128.store offset=32 (local.get $to) (local.get $b2))
      (v128.store offset=48 (local.get $to) (local.get $b3))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (local.set $w (local.get $q))
      (br_if $group (i32.lt_u (local.tee $g (i32.add (local.get $g) (i32.const 2))) (local.get $groups))))
    (call $finish (local.get $scale) (local.get $bias) (local.get $y) (local.get $groups)))

  ;; y = add + out * tanh(in * x), from x to end, y = x or elsewhere. tanh is the quotient of polynomials of this model.
  ;; sigmoid: in = out = add = 0.5; tanh: 1, 1, 0
  (func $squash (param $x i32) (param $y i32) (param $end i32) (param $in f32) (param $add f32)
    (local $v v128) (local $s v128) (local $vin v128) (local $vadd v128)
    (local.set $vin (f32x4.splat (local.get $in)))
    (local.set $vadd (f32x4.splat (local.get $add)))
    (loop $next
      (local.set $v
        (f32x4.max (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)
          (f32x4.min (v128.const f32x4 4.97 4.97 4.97 4.97) (f32x4.mul (local.get $vin) (v128.load (local.get $x))))))
      (local.set $s (f32x4.mul (local.get $v) (local.get $v)))
      (v128.store (local.get $y)
        (f32x4.add (local.get $vadd)
          (f32x4.mul (local.get $vin)
            (f32x4.div
            (f32x4.mul (local.get $v)
              (f32x4.add
                (f32x4.mul
                  (f32x4.add
                    (f32x4.mul (f32x4.add (local.get $s) (v128.const f32x4 378 378 378 378)) (local.get $s))
                    (v128.const f32x4 17325 17325 17325 17325))
                  (local.get $s))
                (v128.const f32x4 135135 135135 135135 135135)))
            (f32x4.add
              (f32x4.mul
                (f32x4.add
                  (f32x4.mul
                    (f32x4.add
                      (f32x4.mul (v128.const f32x4 28 28 28 28) (local.get $s))
                      (v128.const f32x4 3150 3150 3150 3150))
                    (local.get $s))
                  (v128.const f32x4 62370 62370 62370 62370))
                (local.get $s))
              (v128.const f32x4 135135 135135 135135 135135))))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end)))))

  ;; floor(x * factor + 0.5) within -limit..limit, four i32
  (func $round (param $x v128) (param $factor v128) (param $limit v128) (result v128)
    (i32x4.max_s (i32x4.neg (local.get $limit))
      (i32x4.min_s (local.get $limit)
        (i32x4.trunc_sat_f32x4_s
          (f32x4.floor
            (f32x4.add (f32x4.mul (local.get $x) (local.get $factor)) (v128.const f32x4 0.5 0.5 0.5 0.5)))))))

  ;; from the four gates to the new c (at state, before the gates) and h (at out)
  (func $cell (param $state i32) (param $size i32) (param $out i32)
    (local $gates i32) (local $g i32) (local $o i32) (local $u i32) (local $at i32)
    (local.set $gates (i32.add (local.get $state) (local.get $size)))
    (local.set $g (i32.add (local.get $gates) (i32.shl (local.get $size) (i32.const 1))))
    (local.set $o (i32.add (local.get $g) (local.get $size)))
    ;; i and f, g, o
    (call $squash (local.get $gates) (local.get $gates) (local.get $g) (f32.const 0.5) (f32.const 0.5))
    (call $squash (local.get $g) (local.get $g) (local.get $o) (f32.const 1) (f32.const 0))
    (call $squash (local.get $o) (local.get $o) (i32.add (local.get $o) (local.get $size)) (f32.const 0.5) (f32.const 0.5))
    ;; c = f * c + i * g
    (loop $cells
      (local.set $at (i32.add (local.get $gates) (local.get $u)))
      (v128.store (i32.add (local.get $state) (local.get $u))
        (f32x4.add
          (f32x4.mul
            (v128.load (i32.add (local.get $at) (local.get $size)))
            (v128.load (i32.add (local.get $state) (local.get $u))))
          (f32x4.mul
            (v128.load (local.get $at))
            (v128.load (i32.add (local.get $g) (local.get $u))))))
      (br_if $cells (i32.lt_u (local.tee $u (i32.add (local.get $u) (i32.const 16))) (local.get $size))))
    ;; h = o * tanh(c); i is no longer needed
    (call $squash (local.get $state) (local.get $gates) (local.get $gates) (f32.const 1) (f32.const 0))
    (local.set $u (i32.const 0))
    (loop $hidden
      (v128.store (i32.add (local.get $out) (i32.shr_u (local.get $u) (i32.const 1)))
        (i16x8.narrow_i32x4_s
          (call $round
            (f32x4.mul
              (v128.load (i32.add (local.get $o) (local.get $u)))
              (v128.load (i32.add (local.get $gates) (local.get $u))))
            (v128.const f32x4 16384 16384 16384 16384)
            (v128.const i32x4 16384 16384 16384 16384))
          (call $round
            (f32x4.mul
              (v128.load offset=16 (i32.add (local.get $o) (local.get $u)))
              (v128.load offset=16 (i32.add (local.get $gates) (local.get $u))))
            (v128.const f32x4 16384 16384 16384 16384)
            (v128.const i32x4 16384 16384 16384 16384))))
      (br_if $hidden (i32.lt_u (local.tee $u (i32.add (local.get $u) (i32.const 32))) (local.get $size)))))

  ;; two sentences in step, so that each weight is fetched once for both; then the rest of the longer one (a)
  (func $lstm (export "lstm")
    (param $wh i32) (param $scale i32) (param $hidden i32) (param $skip i32) (param $backward i32) (param $stride i32)
    (param $state i32) (param $ia i32) (param $outa i32) (param $na i32) (param $ib i32) (param $outb i32) (param $nb i32)
    (local $size i32) (local $groups i32) (local $pairs i32) (local $stateb i32) (local $ha i32) (local $hb i32)
    (local $g i32) (local $w i32) (local $t i32) (local $step i32)
    (local.set $size (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $groups (i32.shr_u (local.get $hidden) (i32.const 2)))
    (local.set $pairs (i32.shr_u (local.get $hidden) (i32.const 1)))
    ;; c of a, its four gates; the same of b; a zero h
    (local.set $stateb (i32.add (local.get $state) (i32.mul (local.get $size) (i32.const 5))))
    (local.set $ha (i32.add (local.get $stateb) (i32.mul (local.get $size) (i32.const 5))))
    (local.set $hb (local.get $ha))
    (memory.fill (local.get $state) (i32.const 0) (local.get $size))
    (memory.fill (local.get $stateb) (i32.const 0) (local.get $size))
    (memory.fill (local.get $ha) (i32.const 0) (i32.shl (local.get $hidden) (i32.const 1)))
    (local.set $step (i32.const 4))
    (if (local.get $backward)
      (then
        (local.set $ia (i32.add (local.get $ia) (i32.shl (i32.sub (local.get $na) (i32.const 1)) (i32.const 2))))
        (local.set $ib (i32.add (local.get $ib) (i32.shl (i32.sub (local.get $nb) (i32.const 1)) (i32.const 2))))
        (local.set $outa (i32.add (local.get $outa) (i32.mul (i32.sub (local.get $na) (i32.const 1)) (local.get $stride))))
        (local.set $outb (i32.add (local.get $outb) (i32.mul (i32.sub (local.get $nb) (i32.const 1)) (local.get $stride))))
        (local.set $step (i32.const -4))
        (local.set $stride (i32.sub (i32.const 0) (local.get $stride)))))
    (if (local.get $nb)
      (then
        (loop $both
          (local.set $g (i32.const 0))
          (local.set $w (local.get $wh))
          (loop $group
            (call $block (local.get $w) (local.get $ha) (local.get $hb)
              (i32.add (i32.add (local.get $state) (local.get $size)) (local.get $g))
              (i32.add (i32.add (local.get $stateb) (local.get $size)) (local.get $g))
              (local.get $pairs))
            (local.set $w (i32.add (local.get $w) (i32.shl (local.get $pairs) (i32.const 6))))
            (br_if $group
              (i32.lt_u (local.tee $g (i32.add (local.get $g) (i32.const 64))) (i32.shl (local.get $size) (i32.const 2)))))
          (call $finish (local.get $scale) (i32.add (i32.load (local.get $ia)) (local.get $skip))
            (i32.add (local.get $state) (local.get $size)) (local.get $groups))
          (call $cell (local.get $state) (local.get $size) (local.get $outa))
          (call $finish (local.get $scale) (i32.add (i32.load (local.get $ib)) (local.get $skip))
            (i32.add (local.get $stateb) (local.get $size)) (local.get $groups))
          (call $cell (local.get $stateb) (local.get $size) (local.get $outb))
          (local.set $ha (local.get $outa))
          (local.set $hb (local.get $outb))
          (local.set $outa (i32.add (local.get $outa) (local.get $stride)))
          (local.set $outb (i32.add (local.get $outb) (local.get $stride)))
          (local.set $ia (i32.add (local.get $ia) (local.get $step)))
          (local.set $ib (i32.add (local.get $ib) (local.get $step)))
          (br_if $both (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $nb))))))
    (if (i32.lt_u (local.get $t) (local.get $na))
      (then
        (loop $alone
          (call $vector (local.get $wh) (local.get $scale)
            (i32.add (i32.load (local.get $ia)) (local.get $skip))
            (local.get $ha) (i32.add (local.get $state) (local.get $size)) (local.get $groups) (local.get $pairs))
          (call $cell (local.get $state) (local.get $size) (local.get $outa))
          (local.set $ha (local.get $outa))
          (local.set $outa (i32.add (local.get $outa) (local.get $stride)))
          (local.set $ia (i32.add (local.get $ia) (local.get $step)))
          (br_if $alone (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $na)))))))

  (func $clamp (param $x v128) (param $low v128) (param $high v128) (result v128)
    (f32x4.min (f32x4.max (local.get $x) (local.get $low)) (local.get $high)))

  (func $quantize (export "quantize")
    (param $x i32) (param $y i32) (param $count i32) (param $low f32) (param $high f32) (param $factor f32) (param $limit i32)
    (local $end i32) (local $vlow v128) (local $vhigh v128) (local $vfactor v128) (local $vlimit v128)
    (local.set $vlow (f32x4.splat (local.get $low)))
    (local.set $vhigh (f32x4.splat (local.get $high)))
    (local.set $vfactor (f32x4.splat (local.get $factor)))
    (local.set $vlimit (i32x4.splat (local.get $limit)))
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $y)
        (i16x8.narrow_i32x4_s
          (call $round (call $clamp (v128.load (local.get $x)) (local.get $vlow) (local.get $vhigh))
            (local.get $vfactor) (local.get $vlimit))
          (call $round (call $clamp (v128.load offset=16 (local.get $x)) (local.get $vlow) (local.get $vhigh))
            (local.get $vfactor) (local.get $vlimit))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 32))) (local.get $end)))))

  (func $quantizeSum (export "quantizeSum")
    (param $p i32) (param $q i32) (param $y i32) (param $count i32) (param $high f32) (param $factor f32) (param $limit i32)
    (local $end i32) (local $vlow v128) (local $vhigh v128) (local $vfactor v128) (local $vlimit v128)
    (local.set $vhigh (f32x4.splat (local.get $high)))
    (local.set $vfactor (f32x4.splat (local.get $factor)))
    (local.set $vlimit (i32x4.splat (local.get $limit)))
    (local.set $end (i32.add (local.get $p) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $y)
        (i16x8.narrow_i32x4_s
          (call $round
            (call $clamp (f32x4.add (v128.load (local.get $p)) (v128.load (local.get $q))) (local.get $vlow) (local.get $vhigh))
            (local.get $vfactor) (local.get $vlimit))
          (call $round
            (call $clamp (f32x4.add (v128.load offset=16 (local.get $p)) (v128.load offset=16 (local.get $q)))
              (local.get $vlow) (local.get $vhigh))
            (local.get $vfactor) (local.get $vlimit))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (local.set $q (i32.add (local.get $q) (i32.const 32)))
      (br_if $next (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 32))) (local.get $end)))))

  (func $scores (export "scores")
    (param $d i32) (param $k i32) (param $y i32) (param $n i32) (param $heads i32) (param $size i32) (param $unit f32)
    (local $i i32) (local $j i32) (local $c i32) (local $bytes i32) (local $key i32)
    (local $a v128) (local $b v128)
    (local.set $bytes (i32.shl (local.get $size) (i32.const 1)))
    (loop $dependent
      (local.set $key (local.get $k))
      (local.set $j (i32.const 0))
      (loop $head
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $c (i32.const 0))
        (loop $columns
          (local.set $a
            (i32x4.add (local.get $a)
              (i32x4.dot_i16x8_s
                (v128.load (i32.add (local.get $d) (local.get $c)))
                (v128.load (i32.add (local.get $key) (local.get $c))))))
          (br_if $columns (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $bytes))))
        (local.set $b
          (i32x4.add (local.get $a)
            (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $a) (local.get $a))))
        (f32.store (local.get $y)
          (f32.mul
            (f32.convert_i32_s
              (i32.add (i32x4.extract_lane 0 (local.get $b)) (i32x4.extract_lane 1 (local.get $b))))
            (local.get $unit)))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))
        (local.set $key (i32.add (local.get $key) (local.get $bytes)))
        (br_if $head (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $heads))))
      (local.set $d (i32.add (local.get $d) (local.get $bytes)))
      (br_if $dependent (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
