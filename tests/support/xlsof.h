// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zipof.h"

#include <bit>

namespace gensvar::test {

/// An OLE container whose root has one stream, in sectors of 512 bytes, padded to above the mini stream's size; and
/// perhaps an empty one of another name.
inline QByteArray oleOf(const QByteArray &name, QByteArray stream, const QByteArray &emptyOne = {})
{
    stream = stream.leftJustified(std::max<qsizetype>((stream.size() + 511) / 512 * 512, 4096), '\0');
    const int streamSectors = int(stream.size() / 512);
    const int tableSectors = (streamSectors + 2 + 127) / 127;
    const int directorySector = tableSectors;
    const int streamStart = tableSectors + 1;

    QByteArray header = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0');
    for (const int number : {0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0})
        appendNumber<quint16>(header, quint16(number));
    for (const quint32 number :
         {0U, quint32(tableSectors), quint32(directorySector), 0U, 4096U, 0xFFFFFFFEU, 0U, 0xFFFFFFFEU, 0U})
        appendNumber<quint32>(header, number);
    for (int i = 0; i < 109; ++i)
        appendNumber<quint32>(header, i < tableSectors ? quint32(i) : 0xFFFFFFFFU);

    QByteArray table;
    for (int i = 0; i < tableSectors; ++i)
        appendNumber<quint32>(table, 0xFFFFFFFDU);
    appendNumber<quint32>(table, 0xFFFFFFFEU);
    for (int i = 1; i <= streamSectors; ++i)
        appendNumber<quint32>(table, i < streamSectors ? quint32(streamStart + i) : 0xFFFFFFFEU);
    table = table.leftJustified(tableSectors * 512, '\xFF');

    constexpr quint32 none = 0xFFFFFFFF;
    const auto entry = [](const QByteArray &entryName, char type, quint32 right, quint32 child, quint32 start,
                          quint32 size) -> QByteArray {
        QByteArray bytes;
        for (const char c : entryName)
            appendNumber<quint16>(bytes, quint16(c));
        bytes = bytes.leftJustified(64, '\0');
        appendNumber<quint16>(bytes, quint16(2 * entryName.size() + 2));
        bytes += type;
        bytes += '\1';
        for (const quint32 number : {none, right, child})
            appendNumber<quint32>(bytes, number);
        bytes += QByteArray(36, '\0');
        appendNumber<quint32>(bytes, start);
        appendNumber<quint32>(bytes, size);
        return bytes + QByteArray(4, '\0');
    };
    const QByteArray directory = entry("Root Entry", 5, none, 1, 0xFFFFFFFEU, 0)
        + entry(name, 2, emptyOne.isEmpty() ? none : 2, none, quint32(streamStart), quint32(stream.size()))
        + (emptyOne.isEmpty() ? QByteArray(128, '\0') : entry(emptyOne, 2, none, none, 0xFFFFFFFEU, 0))
        + QByteArray(128, '\0');
    return header + table + directory + stream;
}

/// A record of an XLS's stream.
inline QByteArray biff(quint16 id, const QByteArray &data = {})
{
    QByteArray record;
    appendNumber<quint16>(record, id);
    appendNumber<quint16>(record, quint16(data.size()));
    return record + data;
}

/// Numbers of 16 bits one after the other.
inline QByteArray words(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers)
        appendNumber<quint16>(bytes, quint16(number));
    return bytes;
}

inline QByteArray eightBytes(double number)
{
    QByteArray bytes;
    appendNumber<quint64>(bytes, std::bit_cast<quint64>(number));
    return bytes;
}

/// A BIFF8 stream of one sheet "Data": the records of the globals beside its own, and of the sheet.
inline QByteArray biffStream(const QByteArray &globals, const QByteArray &sheet, char state = 0)
{
    const QByteArray begin = biff(0x809, words({0x600, 5, 0, 0, 0, 0, 0, 0}));
    const auto bound = [&](qsizetype place) -> QByteArray {
        QByteArray data;
        appendNumber<quint32>(data, quint32(place));
        return biff(0x85, data + state + '\0' + QByteArray("\4\0Data", 6));
    };
    const qsizetype place = begin.size() + globals.size() + bound(0).size() + 4;
    return begin + globals + bound(place) + biff(0x0A) + biff(0x809, words({0x600, 0x10, 0, 0, 0, 0, 0, 0})) + sheet
        + biff(0x0A);
}

} // namespace gensvar::test
