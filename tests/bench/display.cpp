// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <QStandardPaths>
#include <QtEndian>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

static constexpr int everyRow = 4;
static constexpr int bytesPerPixel = 4;
static constexpr int rowBytes = Display::width * bytesPerPixel;

Display::Display()
{
    const QString server = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (server.isEmpty())
        return;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(server,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x%2x24"_s.arg(width).arg(height), u"-fbdir"_s,
                    m_folder.path(), u"-nolisten"_s, u"tcp"_s});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(10'000)) { }
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const uchar *file = m_file.map(0, m_file.size());
    if (!file)
        return;
    // XWD: the length of its head first, the number of colours (of 12 bytes each) behind it as the twentieth word
    const auto word = [file](int number) { return qFromBigEndian<quint32>(file + number * 4); };
    const qint64 start = qint64(word(0)) + 12 * qint64(word(19));
    if (word(12) == quint32(rowBytes) && start + qint64(rowBytes) * height <= m_file.size())
        m_pixels = file + start;
    m_seen.resize(rowBytes * (height / everyRow));
}

Display::~Display()
{
    m_server.terminate();
    m_server.waitForFinished();
}

int Display::changedPixels()
{
    int changed = 0;
    for (int row = 0; row < height / everyRow; ++row) {
        const uchar *now = m_pixels + qsizetype(row) * everyRow * rowBytes;
        char *before = m_seen.data() + qsizetype(row) * rowBytes;
        if (std::memcmp(now, before, rowBytes) == 0)
            continue;
        for (int i = 0; i < rowBytes; i += bytesPerPixel)
            changed += std::memcmp(now + i, before + i, bytesPerPixel) != 0;
        std::memcpy(before, now, rowBytes);
    }
    return changed;
}

void Display::save(const QString &file) const
{
    QFile::remove(file);
    QFile::copy(m_file.fileName(), file);
}

} // namespace gensvar::bench
