"""Files become drafts of articles. Exactly one reader may recognise a file; only `files` touches the disk, to read."""

from claims.intake.drafts import ArticleDraft, Reader, ReadResult, RejectedPart, article_of
from claims.intake.readers import READERS, read, recognise

__all__ = ["READERS", "ArticleDraft", "ReadResult", "Reader", "RejectedPart", "article_of", "read", "recognise"]
