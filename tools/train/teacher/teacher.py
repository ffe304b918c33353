"""
A transformer that labels raw news for the tagger (see docs/model-card.md). Reads what `export.ts` wrote to FOLDER, and writes
the labels of the raw news to SILVER, which becomes `tools/train/silver.xz`. Needs PyTorch and one large GPU for some minutes;
nothing of it is needed to build, run or train the tagger. Two runs do not give the same labels to the last one.

    tsx tools/train/teacher/export.ts --corpora CORPORA --to FOLDER
    python3 tools/train/teacher/teacher.py FOLDER CORPORA/embeddings/vectors-64.txt.xz SILVER [seconds of pre-training]

1. Pre-training: guess a fifth of the words of the raw news and of Wikipedia from the others.
2. Fine-tuning on the annotated articles, the corpora of other schemes with output layers of their own; a few seeds.
3. The seeds together label the raw news.
"""
import lzma
import math
import os
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

START = time.time()
FOLDER, VECTORS, SILVER = sys.argv[1:4]
SECONDS = float(sys.argv[4]) if len(sys.argv) > 4 else 270
DEVICE = 'cuda'
WIDTH, LAYERS, HEADS = 640, 8, 10
NGRAM_WIDTH, NGRAMS = 256, 1 << 17
WORDS, TARGETS = 100_000, 50_000
LENGTH, BATCH = 512, 64
MASKED = 0.2
LABELS, BITS, CORPORA = 13, 21, 4
SEEDS = 4
# pieces at a time, in fine-tuning and in reading
STEP, READ = 16, 128
END = 255
TYPES = ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK']


def say(*what):
    print(f'{time.time() - START:6.1f} s:', *what, flush=True)


def load(name, dtype):
    return np.fromfile(os.path.join(FOLDER, name), dtype)


class Corpus:
    """Token ids (type of word times four, plus one at the start of a sentence, plus two at the start of a line)."""

    def __init__(self, name, bits=False, labels=False):
        self.ids = torch.from_numpy(load(name + '.ids', np.uint32).astype(np.int32)).to(DEVICE)
        self.lengths = load(name + '.lengths', np.uint32).astype(np.int64)
        self.bits = torch.from_numpy(load(name + '.bits', np.uint32).astype(np.int32)).to(DEVICE) if bits else None
        self.labels = torch.from_numpy(load(name + '.labels', np.uint8).astype(np.int64)).to(DEVICE) if labels else None
        self.corpus = load(name + '.corpus', np.uint8) if labels else None
        starts = np.concatenate([[0], np.cumsum(self.lengths)])
        # pieces of at most LENGTH tokens, of even size: (start, length, document)
        self.pieces = []
        for d, n in enumerate(self.lengths):
            parts = max(1, math.ceil(n / LENGTH))
            edges = np.linspace(0, n, parts + 1).astype(np.int64) + starts[d]
            self.pieces += [(int(a), int(b - a), d) for a, b in zip(edges, edges[1:]) if b > a]


def word_types():
    """For each type of word: key number (0 is rare), list bits, and numbers of its letter n-grams (0 is none)."""
    with open(os.path.join(FOLDER, 'words.txt'), encoding='utf8') as file:
        rows = [line.rstrip('\n').split('\t') for line in file]
    keys, number = {}, np.zeros(len(rows), np.int32)
    for i, row in enumerate(rows):  # by frequency
        number[i] = keys.setdefault(row[1], len(keys) + 1)
    number[number >= WORDS] = 0
    lists = np.array([int(row[2]) for row in rows], np.int32)
    cut = ['<' + (w if len(w) <= 14 else w[:8] + w[-6:]) + '>' for w, *_ in rows]
    letters = np.zeros((len(rows), 16), np.uint64)
    size = np.array([len(w) for w in cut])
    for i, w in enumerate(cut):
        letters[i, :len(w)] = np.frombuffer(w.encode('utf-32-le'), np.uint32)
    grams = []
    for n in (2, 3, 4, 5):
        for at in range(16 - n + 1):
            if n == 2 and at > 0:
                continue
            value = np.full(len(rows), n, np.uint64)
            for k in range(n):
                value = value * np.uint64(1000003) + letters[:, at + k]
            value ^= value >> np.uint64(29)
            value = value * np.uint64(0x9E3779B97F4A7C15)
            value = (value >> np.uint64(40)) % np.uint64(NGRAMS - 1) + np.uint64(1)
            grams.append(np.where(at + n <= size, value, 0).astype(np.int32))
    grams = np.stack(grams, 1)
    vectors = np.zeros((WORDS, 64), np.float32)
    with lzma.open(VECTORS, 'rt', encoding='utf8') as file:
        for line in file:
            word, _, rest = line.partition(' ')
            k = keys.get(word, 0)
            if 0 < k < WORDS:
                vectors[k] = np.array(rest.split(), np.float32)
    to = lambda a: torch.from_numpy(a).to(DEVICE)
    say(len(rows), 'types of word,', len(keys), 'keys,', int((np.abs(vectors).sum(1) > 0).sum()), 'vectors')
    return to(number), to(lists), to(grams), to(vectors)


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        for last in (self.out, self.down):
            nn.init.normal_(last.weight, std=0.02 / math.sqrt(2 * LAYERS))

    def forward(self, x, cos, sin, mask, drop: float):
        b, n, _ = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        q, k = turn(q, cos, sin), turn(k, cos, sin)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = x + F.dropout(self.out(a.transpose(1, 2).reshape(b, n, WIDTH)), drop)
        return x + F.dropout(self.down(F.gelu(self.up(self.norm2(x)))), drop)


def turn(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], -1)


class Reader(nn.Module):
    def __init__(self, tables):
        super().__init__()
        self.keys, self.lists, self.grams, self.vectors = tables
        self.word = nn.Embedding(WORDS, WIDTH)
        self.ngram = nn.EmbeddingBag(NGRAMS, NGRAM_WIDTH, mode='mean', padding_idx=0)
        nn.init.normal_(self.word.weight, std=0.04)
        nn.init.normal_(self.ngram.weight, std=0.1)
        self.from_ngrams = nn.Linear(NGRAM_WIDTH, WIDTH)
        self.from_vector = nn.Linear(64, WIDTH, bias=False)
        self.from_bits = nn.Linear(BITS, WIDTH, bias=False)
        self.flags, self.listed = nn.Embedding(4, WIDTH), nn.Embedding(8, WIDTH)
        for small in (self.flags.weight, self.listed.weight, self.from_bits.weight):
            nn.init.normal_(small, std=0.02)
        self.mask = nn.Parameter(torch.randn(WIDTH) * 0.04)
        self.norm, self.last = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.guess = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.LayerNorm(WIDTH))
        self.guess_bias = nn.Parameter(torch.zeros(TARGETS))
        self.heads = nn.ModuleList(nn.Linear(WIDTH, LABELS) for _ in range(CORPORA))
        angle = torch.arange(LENGTH)[:, None] / 10000 ** (torch.arange(WIDTH // HEADS // 2) / (WIDTH // HEADS // 2))
        self.register_buffer('cos', angle.cos(), persistent=False)
        self.register_buffer('sin', angle.sin(), persistent=False)

    def embed(self, ids, bits=None, masked=None, word_drop=0.0):
        types, flags = ids >> 2, ids & 3
        unique, where = torch.unique(types, return_inverse=True)
        spelt = self.from_ngrams(self.ngram(self.grams[unique]))[where]
        keys = self.keys[types]
        known = self.word(keys) + self.from_vector(self.vectors[keys])
        if word_drop > 0:
            known = known * (torch.rand(ids.shape, device=ids.device) >= word_drop)[..., None]
        x = known + spelt + self.listed(self.lists[types])
        if bits is not None:
            x = x + self.from_bits(((bits[..., None] >> torch.arange(BITS, device=bits.device)) & 1).to(x.dtype))
        if masked is not None:
            x = torch.where(masked[..., None], self.mask.to(x.dtype), x)
        return self.norm(x + self.flags(flags))

    def trunk(self, x, mask, drop: float):
        n = x.shape[1]
        cos, sin = self.cos[:n].to(torch.bfloat16), self.sin[:n].to(torch.bfloat16)
        x = F.dropout(x, drop)
        for block in self.blocks:
            x = block(x, cos, sin, mask, drop)
        return self.last(x)


def autocast():
    return torch.autocast(DEVICE, torch.bfloat16)


def optimiser(model, rate):
    sparse = [p for n, p in model.named_parameters() if p.ndim < 2 or 'word' in n or 'ngram.' in n]
    dense = [p for n, p in model.named_parameters() if not (p.ndim < 2 or 'word' in n or 'ngram.' in n)]
    return torch.optim.AdamW([{'params': dense, 'weight_decay': 0.02}, {'params': sparse, 'weight_decay': 0.0}],
                             lr=rate, betas=(0.9, 0.98), eps=1e-6, fused=True)


def pretrain(model, corpora, seconds, trunk, rate=1e-3):
    """Trains on windows of the corpora for so many seconds; `corpora` are token ids and their shares of the windows."""
    opt = optimiser(model, rate)
    begin, step, tokens, last = time.time(), 0, 0, 0.0
    offsets = torch.arange(LENGTH, device=DEVICE)
    counts = [round(BATCH * share) for _, share in corpora]
    losses = []
    while (part := (time.time() - begin) / seconds) < 1:
        warm = min(1.0, (step + 1) / 400)
        for group in opt.param_groups:
            group['lr'] = rate * warm * min(1.0, max(0.01, (1 - part) / 0.8))
        at = [torch.randint(0, len(ids) - LENGTH, (n,), device=DEVICE) for (ids, _), n in zip(corpora, counts)]
        ids = torch.cat([c[a[:, None] + offsets] for (c, _), a in zip(corpora, at)])
        keys = model.keys[ids >> 2]
        chosen = (torch.rand(ids.shape, device=DEVICE) < MASKED) & (keys > 0) & (keys < TARGETS)
        masked = chosen & (torch.rand(ids.shape, device=DEVICE) < 0.9)
        with autocast():
            hidden = trunk(model.embed(ids, masked=masked, word_drop=0.05), None, 0.05)
            guess = model.guess(hidden[chosen])
            scores = guess @ model.word.weight[:TARGETS].to(guess.dtype).T + model.guess_bias
            loss = F.cross_entropy(scores.float(), keys[chosen].long())
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        losses.append(loss.detach())
        step += 1
        tokens += ids.numel()
        if step % 20 == 0:
            torch.cuda.synchronize()  # so that the clock tells the truth
        if time.time() - last > 20:
            last = time.time()
            say(f'step {step}, loss {torch.stack(losses[-50:]).mean().item():.3f}, {tokens / (last - begin + 1e-9):.0f} tokens/s')
    say(f'pre-trained {step} steps, {tokens / 1e6:.0f} M tokens, loss {torch.stack(losses[-200:]).mean().item():.3f}')


def batch_of(corpus, pieces, alone=False):
    """Pads pieces: ids, bits, labels (-100 where there is none), which tokens are real."""
    size = -(-max(n for _, n, _ in pieces) // 8) * 8
    at = torch.tensor([a for a, _, _ in pieces], device=DEVICE)
    n = torch.tensor([n for _, n, _ in pieces], device=DEVICE)
    offsets = torch.arange(size, device=DEVICE)
    real = offsets < n[:, None]
    index = (at[:, None] + offsets).clamp_(max=len(corpus.ids) - 1)
    ids = torch.where(real, corpus.ids[index], 0)
    bits = torch.where(real, corpus.bits[index], 0) * (0 if alone else 1)
    labels = None if corpus.labels is None else torch.where(real, corpus.labels[index], -100)
    return ids, bits, labels, real


def finetune(model, own, own_pieces, foreign, rate, seed, epochs=5, last=3):
    """Epochs over our articles twice and the other corpora once, then some of ours alone."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    plan = []
    for epoch in range(epochs + last):
        batches = []
        for _ in range(2 if epoch < epochs else 1):
            order = rng.permutation(len(own_pieces))
            batches += [(own, [own_pieces[i] for i in order[k:k + STEP]]) for k in range(0, len(order), STEP)]
        if epoch < epochs and foreign is not None:
            order = rng.permutation(len(foreign.pieces))
            batches += [(foreign, [foreign.pieces[i] for i in order[k:k + STEP]]) for k in range(0, len(order), STEP)]
        plan += [batches[i] for i in rng.permutation(len(batches))]
    opt = optimiser(model, rate)
    total = 0.0
    for step, (corpus, pieces) in enumerate(plan):
        for group in opt.param_groups:
            group['lr'] = rate * min(1.0, (step + 1) / 60) * (1 - step / len(plan))
        ids, bits, labels, real = batch_of(corpus, pieces)
        keep = (torch.rand(len(pieces), 1, device=DEVICE) >= 0.3) & (torch.rand(ids.shape, device=DEVICE) >= 0.15)
        with autocast():
            hidden = model.trunk(model.embed(ids, bits * keep, word_drop=0.15), real[:, None, None, :], 0.15)
            heads = torch.stack([head(hidden) for head in model.heads])
            kind = torch.tensor([int(corpus.corpus[d]) for _, _, d in pieces], device=DEVICE)
            logits = heads[kind, torch.arange(len(pieces), device=DEVICE)]
            loss = F.cross_entropy(logits.float().flatten(0, 1), labels.flatten(), ignore_index=-100)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        total = 0.98 * total + 0.02 * loss.detach()
    say(f'fine-tuned {len(plan)} steps, rate {rate}, loss {float(total):.4f}')


@torch.no_grad()
def probabilities(model, corpus, pieces, alone=False, into=None):
    """Adds the probabilities of labels to `into`, a row a token of the corpus."""
    into = torch.zeros(len(corpus.ids), LABELS, device=DEVICE) if into is None else into
    order = sorted(pieces, key=lambda p: p[1])
    for k in range(0, len(order), READ):
        ids, bits, _, real = batch_of(corpus, order[k:k + READ], alone)
        with autocast():
            hidden = model.trunk(model.embed(ids, bits), real[:, None, None, :], 0.0)
            p = model.heads[0](hidden).float().softmax(-1)
        at = torch.tensor([a for a, _, _ in order[k:k + READ]], device=DEVICE)
        at = at[:, None] + torch.arange(ids.shape[1], device=DEVICE)
        into[at[real]] += p[real]
    return into


def follows():
    """The logarithm of whether label b may follow label a."""
    allowed = torch.zeros(LABELS, LABELS)
    for a in range(LABELS):
        for b in range(LABELS):
            if b != 0 and b % 2 == 0 and a not in (b, b - 1):
                allowed[a, b] = -1e9
    return allowed.to(DEVICE)


@torch.no_grad()
def decode(p, corpus, pieces):
    """The best labels that may follow each other."""
    scores = (p / p.sum(-1, keepdim=True).clamp_min(1e-9)).clamp_min(1e-6).log()
    allowed = follows()
    labels = torch.zeros(len(corpus.ids), dtype=torch.int64, device=DEVICE)
    order = sorted(pieces, key=lambda p: p[1])
    for k in range(0, len(order), 2048):
        group = order[k:k + 2048]
        size = max(n for _, n, _ in group)
        at = torch.tensor([a for a, _, _ in group], device=DEVICE)
        n = torch.tensor([n for _, n, _ in group], device=DEVICE)
        index = (at[:, None] + torch.arange(size, device=DEVICE)).clamp_(max=len(corpus.ids) - 1)
        fresh = (corpus.ids[index] & 1).bool()
        e = scores[index] * (torch.arange(size, device=DEVICE) < n[:, None])[..., None]
        best = e[:, 0] + allowed[0]
        back = []
        for t in range(1, size):
            top, source = (best[:, :, None] + allowed).max(1)
            free, free_source = best.max(1)  # at the start of a sentence as after O
            top = torch.where(fresh[:, t, None], free[:, None] + allowed[0], top)
            source = torch.where(fresh[:, t, None], free_source[:, None].expand_as(source), source)
            back.append(source)
            best = top + e[:, t]
        tag = best.argmax(1)
        out = torch.zeros_like(index)
        out[:, size - 1] = tag
        for t in range(size - 1, 0, -1):
            # padding scores nothing, and O may follow anything: the last real label is found on the way back
            tag = back[t - 1].gather(1, tag[:, None])[:, 0]
            out[:, t - 1] = tag
        real = torch.arange(size, device=DEVICE) < n[:, None]
        labels[index[real]] = out[real]
    return labels


def spans(labels, fresh, tokens):
    found, i = set(), 0
    labels, fresh = labels.tolist(), fresh.tolist()
    for a, n, _ in tokens:
        i = a
        while i < a + n:
            label, start = labels[i], i
            i += 1
            if label == 0:
                continue
            inside = label + 1 if label % 2 else label
            while i < a + n and labels[i] == inside and not fresh[i]:
                i += 1
            found.add((start, i, (inside - 2) // 2))
    return found


def measure(name, p, corpus, pieces):
    labels = decode(p, corpus, pieces)
    fresh = (corpus.ids & 1).cpu()
    right, found = spans(corpus.labels.cpu(), fresh, pieces), spans(labels.cpu(), fresh, pieces)
    def f1(types):
        hit = sum(1 for s in found if s in right and s[2] in types)
        return 200 * hit / max(1, sum(1 for s in [*found, *right] if s[2] in types))

    each = ' '.join(f'{name} {f1([t]):.1f}' for t, name in enumerate(TYPES))
    four = f1(range(4))
    say(f'{name}: first four {four:.1f}; all {f1(range(6)):.1f}; {each}')
    return four


def main():
    torch.manual_seed(1)
    torch.set_float32_matmul_precision('high')
    tables = word_types()
    own, dev = Corpus('train', True, True), Corpus('dev', True, True)
    foreign, news, wiki = Corpus('foreign', True, True), Corpus('news', True), Corpus('wiki')
    say('loaded', torch.cuda.get_device_name())
    model = Reader(tables).to(DEVICE)
    pretrain(model, [(news.ids, 0.625), (wiki.ids, 0.375)], SECONDS, torch.compile(model.trunk, dynamic=False))
    state = {k: v.detach().clone() for k, v in model.state_dict().items()}

    # The rate is chosen on a tenth of the annotated articles.
    held = [p for p in own.pieces if p[2] % 10 == 0]
    rest = [p for p in own.pieces if p[2] % 10 != 0]
    tried = {}
    for rate in (1.5e-4, 5e-4):
        model.load_state_dict(state)
        finetune(model, own, rest, foreign, rate, 0, 2, 2)
        tried[rate] = measure(f'a tenth of train, rate {rate}', probabilities(model, own, held), own, held)
    rate = max(tried, key=tried.get)

    with_bits, alone, silver = 0, 0, torch.zeros(len(news.ids), LABELS, device=DEVICE)
    for seed in range(1, SEEDS + 1):
        model.load_state_dict(state)
        finetune(model, own, own.pieces, foreign, rate, seed)
        with_bits = with_bits + probabilities(model, dev, dev.pieces)
        alone = alone + probabilities(model, dev, dev.pieces, True)
        measure(f'dev, up to seed {seed}, with bits', with_bits, dev, dev.pieces)
        measure(f'dev, up to seed {seed}, alone', alone, dev, dev.pieces)
        probabilities(model, news, news.pieces, into=silver)
    labels = decode(silver, news, news.pieces).to(torch.uint8).cpu().numpy()
    # END after each article
    with lzma.open(SILVER, 'wb', preset=9 | lzma.PRESET_EXTREME) as file:
        file.write(np.insert(labels, np.cumsum(news.lengths), END).tobytes())
    say('done')


main()
