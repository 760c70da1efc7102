// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/clusterpack.h"

#include "base/varint.h"

#include <array>

namespace gensvar::rollup {

static constexpr size_t numbersOfOne = 8;

static quint64 zigzag(qint64 number)
{
    return quint64(number) << 1 ^ quint64(number >> 63);
}

static qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

QByteArray packAnswers(qint64 chunk, std::span<const ClusteredAnswer> answers)
{
    QByteArray pack;
    qint64 before = chunk * chunkIds;
    for (const ClusteredAnswer &answer : answers) {
        for (const quint64 number : {quint64(answer.id - before), answer.cluster, zigzag(answer.day),
                                     quint64(answer.score) << 2 | quint64(answer.kind), quint64(answer.department),
                                     quint64(answer.touchpoint), quint64(answer.channel), quint64(answer.segment)})
            base::appendVarint(pack, number);
        before = answer.id;
    }
    return pack;
}

bool unpackAnswers(qint64 chunk, QByteArrayView bytes, std::vector<ClusteredAnswer> &answers)
{
    std::string_view rest(bytes.data(), size_t(bytes.size()));
    quint64 id = quint64(chunk * chunkIds);
    while (!rest.empty()) {
        std::array<quint64, numbersOfOne> numbers{};
        for (quint64 &number : numbers) {
            const auto taken = base::takeVarint(rest);
            if (!taken)
                return false;
            number = *taken;
        }
        id += numbers[0];
        const qint64 day = unzigzag(numbers[2]);
        const quint64 score = numbers[3] >> 2;
        if (id >= quint64(store::bounds::responseIdLimit) || !store::bounds::isDay(day) || score > 10)
            return false;
        ClusteredAnswer answer;
        answer.cluster = numbers[1];
        answer.id = quint32(id);
        answer.day = qint32(day);
        answer.score = qint8(score);
        answer.kind = store::bounds::kind(qint64(numbers[3] & 3));
        answer.department = quint32(store::bounds::id(qint64(numbers[4])));
        answer.touchpoint = quint32(store::bounds::id(qint64(numbers[5])));
        answer.channel = quint32(store::bounds::id(qint64(numbers[6])));
        answer.segment = quint32(store::bounds::id(qint64(numbers[7])));
        answers.push_back(answer);
    }
    return true;
}

} // namespace gensvar::rollup
