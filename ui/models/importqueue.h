// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QAbstractTableModel>

namespace gensvar::models {

/// What becomes of one of several files, or sheets of them, that are imported together.
struct QueuedImport
{
    enum class State { Waiting, Shown, Running, Imported, Undone, Failed, Skipped };
    QString file;
    QString sheet; ///< empty: the file's one with responses
    State state = State::Waiting;
    domain::ImportReport report; ///< Imported
    QString failure;             ///< Failed: the sentence

    [[nodiscard]] QString name() const; ///< "Q3.xlsx", "Q3.xlsx, sheet Malmö"
    [[nodiscard]] bool isSettled() const { return state >= State::Imported; }
};

/// The files that were chosen or dropped together, in the order they are imported, and what became of each.
class ImportQueue : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Outcome, Added, Updated, Unchanged, LeftOut, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Behind those that still wait. Where none is left, the new ones are a queue of their own.
    void add(const QStringList &files);
    void clear();
    void takeOver(const ImportQueue &other);
    /// The current file's sheets in its place, each for itself.
    void split(const QStringList &sheets);
    /// The next one that waits becomes the current one; whether there is one.
    bool advance();
    void makeCurrent(qsizetype at);
    void settle(const domain::ImportReport &report);
    void fail(const QString &sentence);
    void undo(domain::ImportId id); ///< an import of one of them has been undone
    void skipWaiting();
    void set(QueuedImport::State state); ///< of the current one

    [[nodiscard]] bool isSeveral() const { return m_files.size() > 1; }
    [[nodiscard]] const QueuedImport &at(qsizetype index) const { return m_files[index]; }
    [[nodiscard]] qsizetype current() const { return m_current; } ///< −1: none yet
    [[nodiscard]] qsizetype size() const { return m_files.size(); }
    [[nodiscard]] QList<qsizetype> waiting() const;
    [[nodiscard]] bool isDone() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();

private:
    [[nodiscard]] QVariant text(const QueuedImport &file, int column) const;
    void tell();

    QList<QueuedImport> m_files;
    qsizetype m_current = -1;
};

} // namespace gensvar::models
