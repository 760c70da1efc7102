// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importqueue.h"

#include "models/figuretext.h"

#include <QFileInfo>

#include <algorithm>

namespace gensvar::models {

using State = QueuedImport::State;

QString QueuedImport::name() const
{
    const QString fileName = QFileInfo(file).fileName();
    return sheet.isEmpty() ? fileName : ImportQueue::tr("%1, sheet %2", "a file").arg(fileName, sheet);
}

void ImportQueue::add(const QStringList &files)
{
    beginResetModel();
    if (isDone()) {
        m_files.clear();
        m_current = -1;
    }
    for (const QString &file : files)
        m_files.append({file, {}, State::Waiting, {}, {}});
    endResetModel();
    emit changed();
}

void ImportQueue::clear()
{
    beginResetModel();
    m_files.clear();
    m_current = -1;
    endResetModel();
    emit changed();
}

void ImportQueue::takeOver(const ImportQueue &other)
{
    beginResetModel();
    m_files = other.m_files;
    m_current = other.m_current;
    endResetModel();
    emit changed();
}

void ImportQueue::split(const QStringList &sheets)
{
    if (m_current < 0 || sheets.isEmpty())
        return;
    beginResetModel();
    const QString file = m_files.takeAt(m_current).file;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        m_files.insert(m_current + i, {file, sheets[i], State::Waiting, {}, {}});
    --m_current;
    endResetModel();
    emit changed();
}

bool ImportQueue::advance()
{
    if (m_current >= 0 && !m_files[m_current].isSettled())
        set(State::Skipped);
    const QList<qsizetype> left = waiting();
    if (left.isEmpty())
        return false;
    makeCurrent(left.first());
    set(State::Shown);
    return true;
}

void ImportQueue::makeCurrent(qsizetype at)
{
    m_current = at;
}

void ImportQueue::settle(const domain::ImportReport &report)
{
    if (m_current < 0)
        return;
    m_files[m_current].report = report;
    set(State::Imported);
}

void ImportQueue::fail(const QString &sentence)
{
    if (m_current < 0)
        return;
    m_files[m_current].failure = sentence;
    set(State::Failed);
}

void ImportQueue::undo(domain::ImportId id)
{
    for (QueuedImport &file : m_files) {
        if (file.state == State::Imported && file.report.id == id)
            file.state = State::Undone;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

void ImportQueue::set(State state)
{
    if (m_current < 0)
        return;
    m_files[m_current].state = state;
    tell();
}

void ImportQueue::skipWaiting()
{
    for (const qsizetype left : waiting())
        m_files[left].state = State::Skipped;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

void ImportQueue::tell()
{
    const int row = int(m_current);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

QList<qsizetype> ImportQueue::waiting() const
{
    QList<qsizetype> left;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (m_files[i].state == State::Waiting)
            left.append(i);
    }
    return left;
}

bool ImportQueue::isDone() const
{
    return std::ranges::all_of(m_files, [](const QueuedImport &file) { return file.isSettled(); });
}

int ImportQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportQueue::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString outcomeText(const QueuedImport &file)
{
    switch (file.state) {
    case State::Waiting:
        return ImportQueue::tr("waiting");
    case State::Shown:
        return ImportQueue::tr("being looked at");
    case State::Running:
        return ImportQueue::tr("being imported");
    case State::Imported:
        return ImportQueue::tr("imported");
    case State::Undone:
        return ImportQueue::tr("imported and undone");
    case State::Failed:
        return file.failure;
    case State::Skipped:
        return ImportQueue::tr("not imported");
    }
    return {};
}

QVariant ImportQueue::text(const QueuedImport &file, int column) const
{
    if (column == File)
        return file.name();
    if (column == Outcome)
        return outcomeText(file);
    if (file.state != State::Imported)
        return {};
    switch (column) {
    case Added:
        return countText(file.report.added);
    case Updated:
        return countText(file.report.updated);
    case Unchanged:
        return countText(file.report.unchanged);
    case LeftOut:
        return countText(file.report.rejected);
    default:
        return {};
    }
}

QVariant ImportQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedImport &file = m_files[index.row()];
    if (role == Qt::ToolTipRole && index.column() == File)
        return file.file;
    if (role == Qt::ToolTipRole && index.column() == Outcome)
        return outcomeText(file);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() >= Added ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? text(file, index.column()) : QVariant();
}

QVariant ImportQueue::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Added ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Outcome:
        return tr("Result");
    case Added:
        return tr("Added");
    case Updated:
        return tr("Updated");
    case Unchanged:
        return tr("Unchanged");
    case LeftOut:
        return tr("Left out");
    default:
        return {};
    }
}

} // namespace gensvar::models
